"""The PostgreSQL of the tests: real, and a fresh database for each test."""

import pytest
from sqlalchemy import create_engine, text


@pytest.mark.parametrize("turn", [1, 2])
def test_each_test_gets_an_empty_database_of_a_real_server(postgres_url: str, turn: int) -> None:
    engine = create_engine(postgres_url)
    with engine.begin() as connection:
        assert connection.scalar(text("SELECT version()")).startswith("PostgreSQL")
        connection.execute(text("CREATE TABLE mine (turn integer)"))
        connection.execute(text("INSERT INTO mine VALUES (:turn)"), {"turn": turn})
        assert connection.scalars(text("SELECT turn FROM mine")).all() == [turn]
    engine.dispose()
