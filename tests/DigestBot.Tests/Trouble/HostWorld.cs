using DigestBot.Sources;
using DigestBot.Testing;
using DigestBot.Testing.Deliveries;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DigestBot.Tests.Trouble;

/// <summary>What outlives the process: the files, the platform, the web, the clock, the log.</summary>
internal sealed class HostWorld(Bot bot, TimeProvider time, IWebFetcher web)
{
    private readonly List<EndOfLife> awaited = [];

    public Bot Bot { get; } = bot;

    public TimeProvider Time { get; } = time;

    public IWebFetcher Web { get; } = web;

    public FakeMessenger Platform { get; } = new();

    public CapturedLog Log { get; } = new();

    /// <summary>Further settings.</summary>
    public IReadOnlyList<string> Settings { get; init; } = [];

    /// <summary>A database in place of that of the settings.</summary>
    public string? Database { get; init; }

    public IReadOnlyList<IInterceptor> Interceptors { get; init; } = [];

    /// <summary>From now on the process ends so when it next does the like.</summary>
    public void Await(EndOfLife end)
    {
        lock (awaited)
        {
            awaited.Add(end);
        }
    }

    /// <summary>Whether this is the moment, which comes once.</summary>
    public bool IsTime(EndOfLife end)
    {
        lock (awaited)
        {
            return awaited.Remove(end);
        }
    }
}
