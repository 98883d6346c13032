// Makes the page live: it sends without reloading, draws what comes, records voice. Everything works without it.
"use strict";
(() => {
  const by = (id) => document.getElementById(id);
  const write = by("write"), choices = by("choices"), log = by("log"), text = by("text");
  if (!window.fetch || !window.FormData || !write) return;
  const say = write.dataset;
  const MOST_BYTES = 25 * 1024 * 1024, LONGEST_SECONDS = 300;
  let newest = Number(say.newest), busy = false, source = null;

  const show = (element, words) => { element.textContent = words; element.hidden = !words; };
  const fail = (words) => {
    show(by("error"), words);
    text.toggleAttribute("aria-invalid", Boolean(words));
  };

  // What the server sends: messages that are new or have got a recording, the choices and the state of waiting.
  function draw(news) {
    if (news.messages) {
      const welcome = by("welcome");
      if (welcome && news.messages.length) welcome.remove();
      for (const [number, version, markup] of news.messages) place(number, version, markup);
      if (news.newest >= newest) {
        const held = choices.contains(document.activeElement);
        by("choice-list").innerHTML = news.choices;
        if (held) text.focus({ preventScroll: true });
        by("status").textContent = news.waiting;
        if (news.newest > newest) by("m" + news.newest)?.scrollIntoView({ block: "nearest" });
        newest = news.newest;
      }
    }
    if ("error" in news) fail(news.error);
    if (news.nonce && !busy) renew(news.nonce);
  }

  function renew(nonce) {
    for (const field of document.querySelectorAll("input[name=nonce]")) field.value = nonce;
  }

  function place(number, version, markup) {
    const old = by("m" + number);
    if (old && (old.dataset.version === version || old.contains(document.activeElement))) return;
    const holder = document.createElement("template");
    holder.innerHTML = markup.trim();
    if (old) { old.replaceWith(holder.content); return; }
    const later = [...log.children].find((item) => Number(item.id.slice(1)) > number);
    log.insertBefore(holder.content, later || null);
  }

  async function send(data) {
    if (busy) return false;
    if ([...data.values()].reduce((sum, value) => sum + (value.size || 0), 0) > MOST_BYTES) { fail(say.large); return false; }
    busy = true;
    fail("");
    by("status").textContent = say.sending;
    let news = { error: say.offline };
    try {
      const answer = await fetch("/?after=" + newest, {
        method: "POST", body: data, headers: { Accept: "application/json" }, credentials: "same-origin",
      });
      news = await answer.json();
    } catch { /* offline, or no answer of ours: the words stay in the box */ }
    busy = false;
    by("status").textContent = "";
    const before = document.documentElement.lang;
    draw(news);
    if (news.language && news.language !== before && !news.error) {
      history.replaceState(null, "", "/#newest");
      location.reload();  // every word of the page changes
      return true;
    }
    listen();
    return !news.error;
  }

  async function sendText() {
    if (await send(new FormData(write))) {
      text.value = "";
      for (const file of write.querySelectorAll("input[type=file]")) file.value = "";
    }
    text.focus({ preventScroll: true });
  }

  write.addEventListener("submit", (event) => { event.preventDefault(); sendText(); });
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    sendText();
  });
  choices.addEventListener("submit", async (event) => {
    event.preventDefault();
    const data = new FormData(choices);
    if (event.submitter) data.set("choice", event.submitter.value);
    await send(data);
    text.focus({ preventScroll: true });
  });

  // --- live -------------------------------------------------------------------------------------------------------
  function listen() {
    if (source || !window.EventSource) return;
    source = new EventSource("/events?after=" + newest);
    source.onmessage = (event) => {
      const news = JSON.parse(event.data);
      delete news.error;
      if (busy) return;  // the answer to what is being sent brings it; the next event repeats it otherwise
      draw(news);
    };
    source.onerror = () => { if (source.readyState === EventSource.CLOSED) source = null; };
  }
  if (say.started) listen();

  // Until the first message the chooser is links to the page's language; from then on it speaks to the conversation.
  document.querySelector(".languages").addEventListener("click", async (event) => {
    const link = event.target.closest("a");
    if (!link || !source) return;
    event.preventDefault();
    const data = new FormData(choices);
    data.set("switch", link.lang);
    await send(data);
  });

  // --- voice ------------------------------------------------------------------------------------------------------
  let recorder = null, pieces = [], ticking = 0, seconds = 0, discarded = false;
  const canRecord = window.MediaRecorder && navigator.mediaDevices;
  if (canRecord) by("record").hidden = false;

  function controls(state) {  // idle, recording, ready
    by("recorder").hidden = state === "idle";
    by("record").disabled = state !== "idle";
    by("stop").hidden = state !== "recording";
    by("send-record").hidden = state !== "ready";
    by("recorded").hidden = state !== "ready";
    by("recording").textContent = { recording: say.recording, ready: say.ready, idle: "" }[state];
  }

  function tick() {
    seconds += 1;
    by("clock").textContent = Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    if (seconds >= LONGEST_SECONDS) recorder.stop();
  }

  by("record").addEventListener("click", async () => {
    let stream;
    try { stream = await navigator.mediaDevices.getUserMedia({ audio: true }); } catch { fail(say.refused); return; }
    fail("");
    pieces = []; seconds = -1; discarded = false;
    recorder = new MediaRecorder(stream);
    recorder.ondataavailable = (event) => pieces.push(event.data);
    recorder.onstop = () => {
      clearInterval(ticking);
      for (const track of stream.getTracks()) track.stop();
      if (discarded) return;
      by("recorded").src = URL.createObjectURL(new Blob(pieces, { type: recorder.mimeType }));
      controls("ready");
      by("status").textContent = say.ready;
      by("send-record").focus();
    };
    recorder.start();
    tick();
    ticking = setInterval(tick, 1000);
    controls("recording");
    by("status").textContent = say.recording;
    by("stop").focus();
  });
  by("stop").addEventListener("click", () => recorder.stop());
  by("discard").addEventListener("click", () => {
    discarded = true;
    if (recorder.state !== "inactive") recorder.stop();
    controls("idle");
    by("status").textContent = say.gone;
    by("record").focus();
  });
  by("send-record").addEventListener("click", async () => {
    const data = new FormData(choices);
    data.set("voice", new Blob(pieces, { type: recorder.mimeType }), "voice");
    if (await send(data)) { controls("idle"); text.focus({ preventScroll: true }); }
  });

  // --- position ---------------------------------------------------------------------------------------------------
  if (navigator.geolocation && window.isSecureContext) by("position").hidden = false;
  by("position").addEventListener("click", () => {
    navigator.geolocation.getCurrentPosition(async (found) => {
      const data = new FormData(choices);
      data.set("latitude", found.coords.latitude);
      data.set("longitude", found.coords.longitude);
      await send(data);
      text.focus({ preventScroll: true });
    }, () => fail(say.nowhere), { timeout: 15000 });
  });
})();
