"""Health (the process answers) and readiness (the database answers too), for watchdogs."""

from __future__ import annotations

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict
from sqlalchemy import Engine

from server.db.upgrade import epoch


class Health(BaseModel):
    """One word."""

    model_config = ConfigDict(frozen=True)

    status: str


class Readiness(Health):
    """Ready to take batches, and in which life of the database."""

    epoch: int


def routes(engine: Engine) -> APIRouter:
    router = APIRouter(tags=["health"])

    @router.get("/health")
    async def health() -> Health:
        return Health(status="alive")

    @router.get("/ready")
    def ready() -> Readiness:
        with engine.connect() as connection:
            return Readiness(status="ready", epoch=epoch(connection))

    return router
