using System.Collections.Concurrent;
using System.Diagnostics;
using System.Threading.Channels;

namespace DigestBot.Chaos.Killing;

/// <summary>This program once more, as a process of its own.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly Channel<string> lines = Channel.CreateUnbounded<string>();
    private readonly StreamWriter log;

    private ChildProcess(Process process, string logFile)
    {
        this.process = process;
        log = new StreamWriter(logFile, append: true) { AutoFlush = true };
        process.OutputDataReceived += (_, received) =>
        {
            if (received.Data is { } line)
            {
                lines.Writer.TryWrite(line);
            }
            else
            {
                lines.Writer.TryComplete();
            }
        };
        process.ErrorDataReceived += (_, received) =>
        {
            if (received.Data is { Length: > 0 } line)
            {
                Errors.Enqueue(line);
                log.WriteLine(line);
            }
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public bool HasExited => process.HasExited;

    /// <summary>What it complained of.</summary>
    public ConcurrentQueue<string> Errors { get; } = [];

    public static ChildProcess Start(IEnumerable<string> arguments, IEnumerable<KeyValuePair<string, string>> environment, string logFile)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "DigestBot.Chaos.dll");
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [program, .. arguments])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new ChildProcess(Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start."), logFile);
    }

    public async Task<string> FirstLineAsync(CancellationToken cancellation) => await lines.Reader.ReadAsync(cancellation);

    /// <summary>The next line it has said, if any.</summary>
    public string? NextLine() => lines.Reader.TryRead(out var line) ? line : null;

    /// <summary>Whether one of its threads runs, or would if the machine let it; on other systems than Linux nobody can tell.</summary>
    public bool IsRunning => RunnableThreads.AnyOf(process.Id);

    /// <summary>Tells it that the clock was set forward.</summary>
    public void Wake()
    {
        process.StandardInput.Write('\n');
        process.StandardInput.Flush();
    }

    /// <summary>SIGKILL.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
        await log.DisposeAsync();
    }
}
