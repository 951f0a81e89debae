using System.Diagnostics;
using DigestBot.Chaos.Bot;

namespace DigestBot.Chaos.Killing;

/// <summary>The bot, from its start until it is killed.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private readonly ChildProcess process;
    private readonly long started = Stopwatch.GetTimestamp();

    private BotProcess(ChildProcess process) => this.process = process;

    /// <summary>Whether it serves.</summary>
    public bool IsReady { get; private set; }

    /// <summary>Whether it waits at its named point to be killed.</summary>
    public bool IsAtPoint { get; private set; }

    /// <summary>In real time.</summary>
    public TimeSpan Age => Stopwatch.GetElapsedTime(started);

    public static BotProcess Start(WorldSettings settings, KillMoment.Point? point)
    {
        string[] at = point is null ? [] : ["--at", point.Name, "--times", $"{point.Times}"];
        return new BotProcess(ChildProcess.Start([ServedBot.Name, "--clock", settings.Clock, .. at], settings.Environment, settings.PathOf("bot.log")));
    }

    /// <summary>Reads what it has said.</summary>
    /// <exception cref="InvalidOperationException">It has ended by itself.</exception>
    public void Look()
    {
        while (process.NextLine() is { } line)
        {
            IsReady |= line.StartsWith("Ctrl+C", StringComparison.Ordinal);
            IsAtPoint |= line.StartsWith(Breakpoint.Said, StringComparison.Ordinal);
        }

        if (process.HasExited)
        {
            throw new InvalidOperationException($"The bot ended by itself. {string.Join('\n', process.Errors)}");
        }
    }

    public bool IsRunning => process.IsRunning;

    public void Wake() => process.Wake();

    public Task KillAsync() => process.KillAsync();

    public ValueTask DisposeAsync() => process.DisposeAsync();
}
