using System.Globalization;
using DigestBot.Commands;
using DigestBot.Stories;
using NodaTime;

namespace DigestBot.Benchmarks.Load;

/// <summary>Somebody asks for a digest every tenth of a second, of one topic after the other.</summary>
internal sealed class DigestReaders(DigestCommand command, TopicCatalog topics)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <returns>How long each answer took, in milliseconds, until the work that runs meanwhile is done.</returns>
    public async Task<List<double>> AskDuringAsync(Task work)
    {
        var times = new List<double>();
        for (var number = 0; !work.IsCompleted; number++)
        {
            var request = new CommandRequest(
                "digest", new Dictionary<string, string> { ["topic"] = topics.All[number % topics.All.Count].Name }, CultureInfo.GetCultureInfo("en-GB"), DateTimeZone.Utc);
            var start = TimeProvider.System.GetTimestamp();
            if (await Task.Run(() => command.AnswerAsync(request, CancellationToken.None)) is not CommandReply.Briefing)
            {
                throw new InvalidOperationException($"No digest of {request.Option("topic")}.");
            }

            times.Add(TimeProvider.System.GetElapsedTime(start).TotalMilliseconds);
            await Task.WhenAny(work, Task.Delay(Pause, TimeProvider.System));
        }

        await work;
        return times;
    }
}
