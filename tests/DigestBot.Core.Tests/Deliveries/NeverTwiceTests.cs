using CsCheck;
using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Stories;
using DigestBot.Testing;
using DigestBot.Text;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace DigestBot.Core.Tests.Deliveries;

/// <summary>
/// A channel over a few days of news: articles on four matters, texts that change, stories that are muted, briefings at their time, as
/// stories break and by request, briefings that do not arrive, and restarts, in any order.
/// </summary>
public sealed class NeverTwiceTests
{
    private const int Matters = 4;
    private const int Sentences = 10;

    private static readonly Gen<int[]> Parts = Gen.Int[0, Sentences - 1].Array[2, 6];

    private static readonly Gen<Happening> Any = Gen.Frequency(
        (5, Gen.Select(Gen.Int[0, Matters - 1], Gen.Int[0, 2], Parts).Select(one => (Happening)new Happening.Printed(one.Item1, one.Item2, one.Item3))),
        (3, Gen.Select(Gen.Int[0, Matters - 1], Gen.Int[0, 2], Gen.Bool).Select(one => (Happening)new Happening.Misspelt(one.Item1, one.Item2))),
        (1, Gen.Int[0, Matters - 2].Select(matter => (Happening)new Happening.Muted(matter))),
        (6, Gen.Int[1, 30].Select(half => (Happening)new Happening.Passed(Duration.FromMinutes(30 * half)))),
        (1, Gen.Const((Happening)new Happening.Asked())),
        (2, Gen.Select(Gen.Int[0, Matters - 1], Gen.Int[0, 2], Parts).Select(one => (Happening)new Happening.Crossed(one.Item1, one.Item2, one.Item3))),
        (1, Gen.Const((Happening)new Happening.Restarted())),
        (1, Gen.Bool.Select(breaking => (Happening)new Happening.Switched(breaking))));

    [Fact]
    public Task Nothing_is_told_twice_and_every_story_is_told() => Any.Array[4, 16].SampleAsync(
        async happenings =>
        {
            var town = new Town();
            await town.SubscribeAsync(isBreaking: happenings.Length % 2 == 0);
            foreach (var happening in happenings)
            {
                await town.LiveAsync(happening);
            }

            await town.SubscribeAsync(isBreaking: false);
            await town.LiveAsync(new Happening.Passed(Duration.FromDays(2)));
            var told = town.Told.ToList();
            Assert.Equal(told.Distinct(), told);
            var muted = await town.MutedMattersAsync();
            Assert.Equal(town.Printed.Except(muted), town.Printed.Intersect(town.MattersTold).Except(muted));
        },
        iter: 40,
        print: happenings => string.Join("; ", happenings.Select(one => one is Happening.Printed printed ? $"{printed} {string.Join(',', printed.Parts)}" : $"{one}")));

    private abstract record Happening
    {
        public sealed record Printed(int Matter, int Outlet, int[] Parts) : Happening;

        public sealed record Misspelt(int Matter, int Outlet) : Happening;

        public sealed record Muted(int Matter) : Happening;

        public sealed record Passed(Duration Time) : Happening;

        public sealed record Asked : Happening;

        /// <summary>A briefing is lost, the next one arrives, and then the channel is shut for a while.</summary>
        public sealed record Crossed(int Matter, int Outlet, int[] Parts) : Happening;

        public sealed record Restarted : Happening;

        public sealed record Switched(bool IsBreaking) : Happening;
    }

    private sealed class Town
    {
        private readonly BriefingRoom room = BriefingRoom.InMemory();
        private readonly Dictionary<(int Matter, int Outlet), string[]> texts = [];
        private int requests;
        private bool isBreaking;

        public IEnumerable<int> Printed => texts.Keys.Select(key => key.Matter).Distinct().Order();

        /// <summary>Every sentence, quote and date of all messages.</summary>
        public IEnumerable<ulong> Told => room.Messenger.Messages.SelectMany(page => page.Digest.Stories
                .SelectMany(story => story.Sentences.Select(sentence => sentence.Text).Concat(story.Quotes.Select(quote => quote.Text)).Concat(story.Dates.Select(Named)))
                .Concat(page.Digest.Upcoming.Select(Named)))
            .Select(SentencePrint.Of);

        public IEnumerable<int> MattersTold => room.Messenger.Messages.SelectMany(page => page.Digest.Stories).SelectMany(story => story.Sources)
            .Select(source => int.Parse(source.Url!.Segments[^1], System.Globalization.CultureInfo.InvariantCulture));

        /// <summary>What has gone into a story that is muted: on a handful of articles two matters may be taken for one.</summary>
        public async Task<HashSet<int>> MutedMattersAsync()
        {
            var today = room.Time.GetCurrentInstant().InUtc().Date;
            var found = await room.News.FindAllAsync(
                WorkspaceId.Local, BriefingRoom.HarbourTopic, new DigestWindow(today.PlusDays(-1), today), new LocalDate(2031, 3, 1), DateTimeZone.Utc,
                System.Globalization.CultureInfo.InvariantCulture, TestContext.Current.CancellationToken);
            return [.. found.Muted.SelectMany(story => story.Articles).Select(article => int.Parse(article.Url!.Segments[^1], System.Globalization.CultureInfo.InvariantCulture))];
        }

        public async Task SubscribeAsync(bool isBreaking)
        {
            this.isBreaking = isBreaking;
            await room.SubscribeAsync(mostAnHour: isBreaking ? 3 : null);
        }

        public Task LiveAsync(Happening happening) => happening switch
        {
            Happening.Printed printed => PrintAsync(printed.Matter, printed.Outlet, [.. printed.Parts.Distinct().Select(part => SentenceOf(printed.Matter, part))]),
            Happening.Misspelt(var matter, var outlet) when texts.TryGetValue((matter, outlet), out var text) => PrintAsync(
                matter, outlet, [.. text.Select(Misspelt)]),
            Happening.Muted muted => MuteAsync(muted.Matter),
            Happening.Passed passed => room.RunAsync(passed.Time, Duration.FromMinutes(passed.Time > Duration.FromHours(6) ? 90 : 30)),
            Happening.Asked => AskAsync(),
            Happening.Crossed crossed => CrossAsync(crossed),
            Happening.Restarted => Task.Run(room.Restart),
            Happening.Switched switched => SubscribeAsync(switched.IsBreaking),
            _ => Task.CompletedTask,
        };

        private static string Named(DigestDate date) => $"{date.From} {date.To} {date.What}";

        /// <summary>Numbers whose subjects have no word in common.</summary>
        private static string SubjectOf(int matter) => DistinctText.Subject(matter switch { 0 => 1, 1 => 4, 2 => 6, _ => 8 });

        /// <summary>Plain, a quote or with a date; of words no other matter has, so that two of them never make one story.</summary>
        private static string SentenceOf(int matter, int part)
        {
            var words = SubjectOf(matter).Split(' ');
            var own = string.Join(' ', words.SelectMany(word => "nkm".Select(last => $"{word}{(char)('a' + part)}{last}")));
            return (part % 3) switch
            {
                0 => $"The harbour {own} {words[0]}s {words[1]}s {words[2]}s.",
                1 => $"\"The harbour {own} {words[0]}s {words[1]}s,\" {words[2]}ist Mira {char.ToUpperInvariant(words[0][0])}{words[0][1..]} said.",
                _ => $"The harbour {own} {words[1]}s on {part + 12} March.",
            };
        }

        /// <summary>With a letter too many in one word.</summary>
        private static string Misspelt(string sentence) =>
            sentence.Insert(sentence.IndexOf("rk", StringComparison.Ordinal), "r");

        private Task PrintAsync(int matter, int outlet, string[] sentences)
        {
            texts[(matter, outlet)] = sentences;
            return room.SaveAsync(new ArticleBuilder
            {
                Title = $"Harbour {SubjectOf(matter)}",
                Text = string.Join(' ', sentences),
                Publisher = $"Outlet {outlet}",
                Published = InstantPattern.General.Format(room.Time.GetCurrentInstant()),
                Url = $"https://outlet{outlet}.example/{matter}",
            });
        }

        private async Task MuteAsync(int matter)
        {
            foreach (var article in await room.Articles.OfDaysAsync(WorkspaceId.Local, new LocalDate(2031, 3, 1), new LocalDate(2031, 4, 1), TestContext.Current.CancellationToken))
            {
                if (article.Url!.Segments[^1] == $"{matter}")
                {
                    await room.Decisions.DecideAsync(new StoryDecision.Mute(article.Id), TestContext.Current.CancellationToken);
                }
            }
        }

        private async Task CrossAsync(Happening.Crossed crossed)
        {
            var open = room.Messenger.OnSend;
            room.Messenger.OnSend = (_, _, _) => Task.FromResult<DeliveryResult>(new DeliveryResult.Uncertain("Silence."));
            await AskAsync();
            room.Messenger.OnSend = open;
            await LiveAsync(new Happening.Printed(crossed.Matter, crossed.Outlet, crossed.Parts));
            await AskAsync();
            room.Messenger.OnSend = (_, _, _) => Task.FromResult<DeliveryResult>(new DeliveryResult.Paused("It is shut.", "Open it."));
            await room.RunAsync(Duration.FromMinutes(6), Duration.FromMinutes(3));
            room.Messenger.OnSend = open;
            await SubscribeAsync(isBreaking);
        }

        private async Task AskAsync()
        {
            await room.SendNowAsync($"{++requests}");
            await room.DispatchAsync();
        }
    }
}
