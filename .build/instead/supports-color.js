// Instead of chalk's look at the terminal: terminal/screen.ts says what the screen can do.
export default { stdout: false, stderr: false };
