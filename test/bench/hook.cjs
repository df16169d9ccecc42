// Loaded before the app's own main file, in the bare window and in ours alike: says when the first screen can be used.
const { app } = require('electron');

const usable = process.env.BENCH_USABLE;
app.once('browser-window-created', (_event, window) => {
  window.webContents.once('dom-ready', () => {
    void window.webContents
      .executeJavaScript(
        `new Promise((done) => {
        const look = () => (${usable}) ? requestAnimationFrame(() => requestAnimationFrame(() => done())) : setTimeout(look, 1);
        look();
      })`,
      )
      .then(() => process.stdout.write(`usable ${process.pid}\n`));
  });
});
process.stdin.once('data', () => app.quit());
process.stdin.unref();
