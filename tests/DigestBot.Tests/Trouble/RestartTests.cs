using System.Text.RegularExpressions;
using NodaTime;

namespace DigestBot.Tests.Trouble;

/// <summary>A day of briefings with the host stopped, killed and started again, beside the same day without.</summary>
public sealed partial class RestartTests
{
    private const int Restarts = 10;

    private static readonly Instant End = NewsDay.Start + Duration.FromDays(1);

    /// <summary>A page that a dead process had claimed waits for the claim to end, and for its channel to be read.</summary>
    private static readonly Duration OfWhatWasUnderWay = Duration.FromMinutes(5);

    private static readonly Duration OfTheRest = Duration.FromMinutes(1);

    [Fact]
    public async Task Ten_restarts_in_a_day_change_nothing_that_a_reader_sees()
    {
        var undisturbed = await DayAsync([]);
        var random = new Random(20310312);
        var ends = Enum.GetValues<EndOfLife>();
        var disturbed = await DayAsync(
        [
            .. Enumerable.Range(0, Restarts)
                .Select(number => (At: NewsDay.Start + Duration.FromSeconds(random.Next(0, 16 * 3600)), End: ends[number % ends.Length]))
                .OrderBy(restart => restart.At),
        ]);

        Assert.Equal(Restarts, disturbed.Restarts);
        Assert.True(undisturbed.Messages.Count > 8, $"only {undisturbed.Messages.Count} messages");
        Assert.Equal(undisturbed.Messages.Select(Visible), disturbed.Messages.Select(Visible));
        var late = undisturbed.Messages.Zip(disturbed.Messages, (before, after) => after.At - before.At).ToList();
        Assert.All(late, by => Assert.InRange(by, -OfTheRest, OfWhatWasUnderWay));
        Assert.InRange(late.Count(by => by > OfTheRest), 0, Restarts);
        Assert.DoesNotContain("Error", disturbed.Log, StringComparison.Ordinal);
    }

    /// <summary>Articles are numbered as they come in, which of two feeds is asked first may differ.</summary>
    private static string Visible(PostedMessage message) => $"{message.Channel}: {ArticleNumber().Replace(message.Text, "number")}";

    [GeneratedRegex(@"#\d+|(?<=/why )\d+")]
    private static partial Regex ArticleNumber();

    private static async Task<(IReadOnlyList<PostedMessage> Messages, int Restarts, string Log)> DayAsync(IReadOnlyList<(Instant At, EndOfLife End)> restarts)
    {
        await using var day = new SimulatedDay();
        await day.BeginAsync();
        foreach (var (at, end) in restarts)
        {
            await day.RunUntilAsync(at - Duration.FromMinutes(1));
            day.MoveTo(Instant.Max(at, day.Now));
            await day.RestartAsync(end, pause: Duration.FromSeconds(15));
        }

        await day.RunUntilAsync(End);
        return (day.Channels, day.Restarts, day.World.Log.Text);
    }
}
