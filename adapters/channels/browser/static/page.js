// Makes the page live: it sends without reloading, draws what comes, records voice, plays spoken answers.
// Everything works without it. A module, so that browsers older than 2018 leave it alone instead of stumbling over it.
const by = (id) => document.getElementById(id);
const write = by("write"), choices = by("choices"), log = by("log"), text = by("text"), say = write.dataset;
const MOST_BYTES = 25 * 1024 * 1024, LONGEST_SECONDS = 298, BITS_PER_SECOND = 32000;
const LONGEST_WAIT = 30000, LONGEST_UPLOAD = 600000;  // milliseconds until a line counts as dead
const byTouch = matchMedia("(hover: none)").matches;
let newest = Number(say.newest), busy = false, missed = false, source = null;

// --- what is said about what happens --------------------------------------------------------------------------------
const tell = (words) => { if (by("status").textContent !== words) by("status").textContent = words; };
const whisper = (words) => { by("whisper").textContent = words; };  // for screen readers: others see it elsewhere

function fail(words, box) {
  by("error").textContent = words;
  if (words && box) text.setAttribute("aria-invalid", "true"); else text.removeAttribute("aria-invalid");
  if (words) by("error").scrollIntoView({ block: "nearest" });
}

// Where the keyboard goes on. A touched box would open the screen keyboard over the answer.
function rest(place) {
  const there = place || (choices.querySelector(".options") ? choices : byTouch ? write : text);
  there.focus({ preventScroll: true });
}

const number = (item) => Number(item.id.slice(1));
const isOwn = (item) => item.classList.contains("you");

// --- drawing --------------------------------------------------------------------------------------------------------
// The server sends messages that are new or have got a recording, the choices, and what is waited for.
function draw(news) {
  if (news.newest < newest) return;
  for (const item of [...log.children]) if (number(item) < news.first) item.remove();  // deleted
  if (news.newest > 0) begun();
  for (const message of news.messages) place(...message);
  const held = by("choice-list").contains(document.activeElement);
  const list = by("choice-list"), before = list.dataset.markup;
  if (before !== news.choices) { list.innerHTML = news.choices; list.dataset.markup = news.choices; }
  if (held && !list.contains(document.activeElement)) rest();
  tell(news.waiting);
  const after = newest;
  newest = news.newest;
  if (newest > after && !text.value) show(after);
}

// The first words were said: what invited to them has done its work.
function begun() {
  for (const id of ["welcome", "about", "example"]) if (by(id)) by(id).remove();
  document.querySelector("label[for=text]").textContent = say.answer;
  choices.hidden = false;
}

function place(at, version, markup) {
  const holder = document.createElement("template"), old = by("m" + at);
  if (old && old.dataset.version === version) return;
  holder.innerHTML = markup.trim();
  const item = holder.content.firstElementChild, sound = item.querySelector("audio");
  if (old) {  // its recording has come; the words stay, or a screen reader would read them again
    if (sound) old.appendChild(sound);
    old.dataset.version = version;
  } else {
    const later = [...log.children].find((other) => number(other) > at);
    log.insertBefore(item, later || null);
  }
  if (sound && !isOwn(item)) play(sound, at);
}

// Brings the newest answer into sight, and below it as much of the ways to answer as fits.
function show(after) {
  const first = [...log.children].find((item) => number(item) > after && !isOwn(item)) || log.lastElementChild;
  const top = first.getBoundingClientRect().top, bottom = by("send").getBoundingClientRect().bottom;
  window.scrollBy(0, Math.min(top - 12, Math.max(0, bottom + 12 - window.innerHeight)));
}

// --- spoken answers -------------------------------------------------------------------------------------------------
// Whoever wants answers read aloud hears them without a further press, one after the other, in the page in front.
const heard = new Set([...log.querySelectorAll("audio")].map((sound) => number(sound.closest("li"))));
const playing = [];
function play(sound, at) {
  const last = Math.max(0, ...[...log.children].filter(isOwn).map(number));
  if (heard.has(at) || at < last || recording() || document.visibilityState !== "visible") return;
  heard.add(at);
  playing.push(sound);
  if (playing.length === 1) next();
}
function next() {
  const sound = playing[0];
  if (!sound) return;
  sound.onended = () => { playing.shift(); next(); };
  sound.onpause = () => { if (!sound.ended) playing.length = 0; };
  const begun = sound.play();
  if (begun) begun.catch(() => { playing.length = 0; });  // not allowed here: the player is there to press
}
function hush() {
  for (const sound of document.querySelectorAll("audio")) sound.pause();
  playing.length = 0;
}

// --- sending --------------------------------------------------------------------------------------------------------
async function send(data, taken) {
  if (busy) return false;
  const bytes = [...data.values()].reduce((sum, value) => sum + (value.size || 0), 0);
  if (bytes > MOST_BYTES) { fail(say.large); return false; }
  busy = true;
  fail("");
  const slow = setTimeout(() => tell(say.sending), 700), line = window.AbortController ? new AbortController() : null;
  const dead = setTimeout(() => { if (line) line.abort(); }, bytes ? LONGEST_UPLOAD : LONGEST_WAIT);
  let news = null;
  try {
    const answer = await fetch("/?after=" + newest, {
      method: "POST", body: data, headers: { Accept: "application/json" }, credentials: "same-origin",
      signal: line ? line.signal : undefined,
    });
    news = await answer.json();
  } catch (error) { /* no connection, or no answer of ours: what was to be sent stays where it is */ }
  clearTimeout(slow);
  clearTimeout(dead);
  busy = false;
  tell("");
  if (missed) { missed = false; listen(true); }
  if (!news || news.error) {
    fail(news ? news.error : say.offline, true);
    return false;
  }
  // Only what was taken uses up the number: sent again after a lost answer, the same words are not said twice.
  for (const field of document.querySelectorAll("input[name=nonce]")) field.value = news.nonce;
  if (taken) taken();
  draw(news);
  if (!spoken(news.language)) listen();
  return true;
}

// Every word of the page changes with the language.
function spoken(language) {
  if (language === document.documentElement.lang) return false;
  history.replaceState(null, "", "/#newest");
  location.reload();
  return true;
}

async function sendText() {
  await send(new FormData(write), () => {
    for (const field of write.querySelectorAll("textarea, input[type=file]")) field.value = "";
  });
  text.focus({ preventScroll: true });
}

write.addEventListener("submit", (event) => { event.preventDefault(); sendText(); });
text.enterKeyHint = "send";
text.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  sendText();
});
let pressed = null;  // Safari before 15.4 does not say which button sends a form
choices.addEventListener("click", (event) => { pressed = event.target.closest("button"); });
choices.addEventListener("submit", async (event) => {
  event.preventDefault();
  const data = new FormData(choices), button = event.submitter || pressed;
  data.set("choice", button ? button.value : "");
  if (await send(data)) rest();
});

// Words that were not sent outlive a reload, the back button and a change of language, in this tab only.
try {
  if (!text.value) text.value = sessionStorage.getItem("unsent") || "";
  window.addEventListener("pagehide", () => sessionStorage.setItem("unsent", text.value));
} catch (error) { /* a browser that keeps nothing for this page */ }
window.addEventListener("beforeunload", (event) => {
  if (!recording() && !sound()) return;
  event.preventDefault();
  event.returnValue = "";
});

// --- live -----------------------------------------------------------------------------------------------------------
function listen(anew) {
  if (!window.EventSource || (source && !anew)) return;
  if (source) source.close();
  source = new EventSource("/events?after=" + newest);
  source.onmessage = (event) => {
    const news = JSON.parse(event.data);
    if (busy) { missed = true; return; }
    draw(news);
    if (!text.value && !recording() && !sound()) spoken(news.language);
  };
  source.onerror = () => {
    if (source.readyState !== EventSource.CLOSED) return;  // it tries again by itself
    source = null;
    setTimeout(listen, 20000);
  };
}
if (say.started) listen();
window.addEventListener("pageshow", (event) => { if (event.persisted && newest) listen(true); });

// Until the first message the chooser is links to the page's language; from then on it speaks to the conversation.
document.querySelector(".languages").addEventListener("click", async (event) => {
  const button = event.target.closest("a, button");
  if (!button || newest === 0) return;
  event.preventDefault();
  const data = new FormData(choices);
  data.set("switch", button.lang);
  await send(data);
});

// --- voice ----------------------------------------------------------------------------------------------------------
let recorder = null, asking = false, pieces = [], began = 0, ticking = 0, thrown = false;
const recording = () => asking || Boolean(recorder && recorder.state !== "inactive");
const sound = () => (pieces.length && !thrown ? new Blob(pieces, { type: pieces[0].type }) : null);

function controls(state) {  // idle, recording, ready
  by("recorder").hidden = state === "idle";
  by("record").hidden = state !== "idle";
  by("stop").hidden = state !== "recording";
  by("send-record").hidden = by("recorded").hidden = state !== "ready";
  if (state === "recording") by("recording").textContent = say.recording;
}

function tick() {
  const seconds = Math.floor((Date.now() - began) / 1000);  // a page in the background ticks rarely
  by("clock").textContent = Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
  if (seconds >= LONGEST_SECONDS && recorder.state !== "inactive") recorder.stop();
}

async function record() {
  if (recording()) return;
  asking = true;
  hush();
  let stream;
  try { stream = await navigator.mediaDevices.getUserMedia({ audio: true }); }
  catch (error) { fail(error.name === "NotFoundError" ? say.missing : say.refused); return; }
  finally { asking = false; }
  fail("");
  pieces = []; thrown = false; began = Date.now();
  recorder = new MediaRecorder(stream, { audioBitsPerSecond: BITS_PER_SECOND });
  recorder.ondataavailable = (event) => { if (event.data.size) pieces.push(event.data); };
  recorder.onstop = () => { for (const track of stream.getTracks()) track.stop(); recorded(); };
  recorder.start();
  ticking = setInterval(tick, 500);
  tick();
  controls("recording");
  whisper(say.recording);
  by("stop").focus();
}

function recorded() {
  clearInterval(ticking);
  if (thrown || !sound()) { forget(); return; }
  by("recorded").src = URL.createObjectURL(sound());
  controls("ready");
  const words = Date.now() - began < LONGEST_SECONDS * 1000 ? say.ready : say.full;
  by("recording").textContent = words;
  whisper(words);
  by("send-record").focus();
}

function forget() {
  URL.revokeObjectURL(by("recorded").src);
  pieces = [];
  controls("idle");
  by("record").focus({ preventScroll: true });
}

function speaking() {
  by("speak").innerHTML = by("speaking").textContent;
  by("record").addEventListener("click", record);
  by("stop").addEventListener("click", () => { if (recorder.state !== "inactive") recorder.stop(); });
  by("discard").addEventListener("click", () => {
    thrown = true;
    if (recorder.state !== "inactive") recorder.stop(); else forget();
    whisper(say.gone);
  });
  by("send-record").addEventListener("click", async () => {
    const data = new FormData(choices);
      data.set("voice", sound(), "voice");
    await send(data, forget);
  });
}

// --- position -------------------------------------------------------------------------------------------------------
function placing() {
  by("more-buttons").insertAdjacentHTML("beforeend", by("placing").textContent);
  by("position").addEventListener("click", () => {
    navigator.geolocation.getCurrentPosition(async (found) => {
      const data = new FormData(choices);
          data.set("latitude", found.coords.latitude);
      data.set("longitude", found.coords.longitude);
      if (await send(data)) rest();
    }, () => fail(say.nowhere), { timeout: 15000 });
  });
}

if (window.EventSource) for (const link of document.querySelectorAll(".unscripted")) link.remove();
if (window.MediaRecorder && navigator.mediaDevices) { speaking(); by("more").open = false; }
if (navigator.geolocation && window.isSecureContext) placing();
