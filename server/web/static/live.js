// Asks for the boards every second and puts them in place if they changed. The page works without.
"use strict";

const boards = document.getElementById("boards");
const lost = document.getElementById("lost");
const from = boards.dataset.from || "/live";
const EVERY_MS = 1000;
let tag = null;
let lastGood = new Date();

async function refresh() {
  try {
    const headers = tag ? { "If-None-Match": tag } : {};
    const answer = await fetch(from, { headers, cache: "no-store", signal: AbortSignal.timeout(5000) });
    if (answer.status === 401) return location.reload();  // the session is over
    if (!answer.ok && answer.status !== 304) throw new Error(String(answer.status));
    if (answer.status === 200) {
      tag = answer.headers.get("ETag");
      boards.innerHTML = await answer.text();
    }
    lastGood = new Date();
    lost.hidden = true;
  } catch {
    document.getElementById("lost-since").textContent = lastGood.toLocaleTimeString();
    lost.hidden = false;
  }
  setTimeout(refresh, document.hidden ? EVERY_MS * 10 : EVERY_MS);
}

setTimeout(refresh, EVERY_MS);
