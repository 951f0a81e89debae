using System.Globalization;
using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Storage;
using DigestBot.Storage.Subscriptions;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace DigestBot.Benchmarks.Load;

/// <summary>Channels that follow the topics, all due at the same minute; of each topic some were last told three days ago, some four, and so on.</summary>
internal sealed class LoadSubscriptions(IServiceProvider services, Func<DigestDb> open, TopicCatalog topics, Instant due)
{
    public const int Histories = 5;

    /// <summary>A briefing looks two days ahead of its own, so that a later one would know all there is.</summary>
    private const int LatestDaysAgo = 3;

    private const int ChannelsAWorkspace = 4;
    private const int AtOnce = 500;

    private static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("en-GB");
    private static readonly DigestLength[] Lengths = [DigestLength.Standard, DigestLength.Standard, DigestLength.Brief, DigestLength.Full];

    public async Task WriteAsync(IReadOnlyList<string> channels)
    {
        var (store, outbox) = (services.GetRequiredService<ISubscriptionStore>(), services.GetRequiredService<IOutbox>());
        var schedule = new DigestSchedule(due.InUtc().TimeOfDay, DateTimeZone.Utc);
        await using (var db = open())
        {
            // with their deliveries
            await db.Subscriptions.ExecuteDeleteAsync();
            db.Subscriptions.AddRange(channels.Select((channel, number) => new NewSubscription(
                new ChannelAddress(Platform.Discord, new WorkspaceId($"{number / ChannelsAWorkspace}"), channel),
                topics.All[number % topics.All.Count].Name, schedule, LengthOf(number), Culture, "somebody").ToRow(due - Duration.FromHours(1))));
            await db.SaveChangesAsync();
        }

        var runs = new List<ComposedRun>();
        var all = await store.DueAsync(Platform.Discord, due, channels.Count, CancellationToken.None);
        for (var history = 1; history <= Histories; history++)
        {
            var told = due - Duration.FromDays(history - 1 + LatestDaysAgo);
            foreach (var group in all.Where((_, number) => (number / topics.All.Count % Histories) + 1 == history).GroupBy(one => one.Topic))
            {
                var briefing = await ComposeAsync(topics.Find(group.Key)!, told);
                runs.AddRange(group.Select(one => new ComposedRun(one, Occasion.Of(one.Next), briefing, one.Next) { IsSilent = true }));
            }

            foreach (var some in runs.Chunk(AtOnce))
            {
                await outbox.EnqueueAllAsync(some, told, CancellationToken.None);
            }

            runs.Clear();
        }
    }

    private static DigestLength LengthOf(int number) => Lengths[number / LoadTopics.Count / Histories % Lengths.Length];

    private Task<Briefing> ComposeAsync(Topic topic, Instant at)
    {
        var today = at.InUtc().Date;
        var window = new DigestWindow(today.PlusDays(-1), today) { NotBefore = at - Duration.FromDays(1) };
        return services.GetRequiredService<BriefingComposer>().ComposeAsync(
            new DigestRequest(WorkspaceId.Local, topic, window, DigestLength.Standard, DateTimeZone.Utc, Culture), null, CancellationToken.None);
    }
}
