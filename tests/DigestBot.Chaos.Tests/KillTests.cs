using DigestBot.Chaos.Killing;

namespace DigestBot.Chaos.Tests;

public sealed class KillTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Twenty_kills_lose_nothing_and_double_nothing()
    {
        const int kills = 20;
        var folder = Directory.CreateTempSubdirectory("digestbot-chaos-");
        try
        {
            await using var log = new StringWriter();
            var run = new KillRun(folder.FullName, number => Path.Combine(folder.FullName, $"world-{number}", "bot.db"), seed: 20, log);

            var tally = await run.RunAsync(kills, Cancellation);

            TestContext.Current.TestOutputHelper?.WriteLine($"{log}");
            Assert.True(tally.IsGood, $"{log}");
            Assert.Equal(kills, tally.Kills);
            Assert.InRange(tally.Unanswered, kills * 2 / 5, kills);
            Assert.InRange(tally.AtPoints, 1, kills);
            Assert.NotEqual(0, tally.Deliveries);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }
}
