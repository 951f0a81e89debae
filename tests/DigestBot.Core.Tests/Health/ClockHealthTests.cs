using DigestBot.Health;
using DigestBot.Testing;
using DigestBot.Testing.Health;
using Microsoft.Extensions.Logging;
using NodaTime;
using Xunit;

namespace DigestBot.Core.Tests.Health;

public sealed class ClockHealthTests : IDisposable
{
    private readonly SettableTime time = new();
    private readonly CapturedLog log = new();
    private readonly ClockHealth health;

    public ClockHealthTests() => health = new ClockHealth(time, new ClockLog(log));

    public void Dispose() => log.Dispose();

    [Fact]
    public void A_clock_that_goes_as_time_does_is_nothing_to_tell()
    {
        time.Pass(Duration.FromHours(30));
        time.Set(Duration.FromSeconds(-5));

        Assert.Null(health.Look());
        Assert.Null(health.Last);
        Assert.Empty(log.Text);
    }

    [Theory]
    [InlineData(-60, "The clock of this machine was set back by 60 minutes")]
    [InlineData(60, "The clock of this machine went forward by 60 minutes")]
    public void A_clock_that_is_set_is_one_line_in_the_log(int minutes, string line)
    {
        time.Pass(Duration.FromMinutes(1));
        time.Set(Duration.FromMinutes(minutes));

        Assert.Equal(Duration.FromMinutes(minutes), health.Look()?.By);
        Assert.Null(health.Look());
        Assert.StartsWith($"Warning: {line}", Assert.Single(log.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void How_far_it_was_set_back_is_known_for_a_day()
    {
        time.Set(Duration.FromMinutes(-60));
        Assert.NotNull(health.Look());
        time.Pass(Duration.FromHours(20));
        Assert.Equal(Duration.FromMinutes(60), health.SetBack);

        time.Pass(Duration.FromHours(6));
        Assert.Equal(Duration.Zero, health.SetBack);
    }

    private sealed class ClockLog(ILogger log) : ILogger<ClockHealth>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Log(logLevel, eventId, state, exception, formatter);
    }
}
