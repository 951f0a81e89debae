using System.Globalization;
using CsCheck;
using DigestBot.Articles;
using DigestBot.Changes;
using DigestBot.Commands;
using DigestBot.Digests;
using DigestBot.Feeds;
using DigestBot.Stories;
using DigestBot.Stories.Queries;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Testing;

/// <summary>Every case of <see cref="CommandReply"/>, with anything in it.</summary>
public static class AnyReply
{
    private static readonly Instant Now = Instant.FromUtc(2031, 3, 10, 12, 0);

    private static readonly Gen<Uri> Url = Gen.Int[1, 600].Select(length => new Uri($"https://harbour.example/{new string('x', length)}"));

    private static readonly Gen<ArticleQuery> Query = AnyText.Of(1, 30).Select(words => (ArticleQuery)new ArticleQuery.Words(words));

    private static readonly Gen<Topic> Topic =
        from name in AnyDigest.Topic
        from title in AnyText.Title
        from aliases in AnyText.Name.Array[0, 5]
        from query in Query
        from origin in Gen.Enum<TopicOrigin>()
        select new Topic { Name = name, Title = title, Aliases = aliases, Query = query, Origin = origin };

    private static readonly Gen<SearchHit> Hit =
        from headline in AnyText.Title
        from outlet in AnyText.Name
        from sentence in AnyText.Passage.Null()
        from url in Url.Null()
        from reason in AnyText.Passage
        select new SearchHit(new ArticleId(7), headline, outlet, new LocalDate(2031, 3, 9), sentence, url, reason, "en");

    private static readonly Gen<FeedStatus> Feed =
        from title in AnyText.Name
        from url in Url
        from state in Gen.Enum<FeedState>()
        from problem in AnyText.Passage.Select(words => $"answered {words}; look whether it has moved").Null()
        select new FeedStatus(title, url, state, Now, null, Now, problem);

    private static readonly Gen<string> Command = AnyText.Of(1, 20).Select(words => "/digest " + words);

    private static readonly Gen<CommandReply> Reason =
        from scope in AnyDigest.Scope
        from date in AnyDigest.Date
        from length in Gen.Enum<DigestLength>()
        from verdict in Gen.Enum<NewsVerdict>()
        from words in AnyText.Name.Array[0, 9]
        select (CommandReply)new CommandReply.Why(new NewsReason(scope, length, date.Source, verdict, [new TopicGroupReason(words, words, [], [], words.Length, 1)])
        {
            Rank = 3,
            Stories = 9,
            Told = 6,
            Lead = date.Source,
            Coverage = new DigestCoverage(4, 2, 1, 1, "Kestrel"),
        });

    private static readonly Gen<Subscription> Subscription =
        from channel in AnyText.OneOf("C0123", "D0123", "42", "C0123/1700000000.000100")
        from topic in AnyDigest.Topic
        from minutes in Gen.Int[0, 1439]
        from length in Gen.Enum<DigestLength>()
        from most in Gen.Int[1, 12].Nullable()
        from says in Gen.Bool
        from paused in AnyText.Passage.Null()
        let schedule = new DigestSchedule(LocalTime.FromMinutesSinceMidnight(minutes), DateTimeZoneProviders.Tzdb["Asia/Tokyo"]) { MostAnHour = most }
        select new Subscription
        {
            Id = new SubscriptionId(1),
            Channel = new ChannelAddress(Platform.Slack, new WorkspaceId("slack:T1"), channel),
            Topic = topic,
            Schedule = schedule,
            Length = length,
            Culture = CultureInfo.GetCultureInfo("en-GB"),
            SaysNothingNew = says,
            CreatedBy = "U1",
            CreatedAt = Now,
            State = paused is null ? SubscriptionState.Running : new SubscriptionState.Paused(Now, paused, paused),
            Next = schedule.NextAfter(Now),
        };

    private static readonly Gen<Change> Change =
        from line in AnyText.Of(1, 60).Select(words => "/subscribe " + words)
        from outcome in AnyText.Passage
        from who in AnyText.OneOf("U0123", "42", "mira <@U1>").Null()
        from channel in AnyText.OneOf("C0123", "D0123", "42", "#general").Null()
        select new Change(Now - Duration.FromHours(30), new WorkspaceId("slack:T1"), line, outcome) { Platform = Platform.Slack, By = who, Channel = channel };

    public static Gen<CommandReply> Any { get; } = Gen.OneOf<CommandReply>(
        AnyDigest.Any.Select(digest => (CommandReply)new CommandReply.Briefing(digest)),
        Gen.Select(AnyDigest.Scope, AnyText.Name.Null(), AnyDigest.Quote.Array[0, 20], AnyText.Name.Array[0, 6]).Select(
            any => (CommandReply)new CommandReply.Quotes(new QuoteList(any.Item1, any.Item2, any.Item3, HasArticles: true) { OtherSpeakers = any.Item4 })),
        Gen.Select(AnyDigest.Scope, AnyDigest.Date.Array[0, 20], AnyDigest.Date.Array[0, 12]).Select(
            any => (CommandReply)new CommandReply.Dates(new DateList(any.Item1, any.Item2, any.Item3))),
        Reason,
        Topic.Array[0, 60].Select(topics => (CommandReply)new CommandReply.Topics(topics)),
        Gen.Select(Topic, Gen.Enum<TopicChange>(), Query.Null()).Select(
            any => (CommandReply)new CommandReply.TopicPage(new TopicReport(any.Item1, any.Item2, new BackTest(0, 7, [])) { Before = any.Item3?.ToString() })),
        Gen.Select(AnyText.Passage, Hit.Array[0, 10], Gen.Bool).Select(
            any => (CommandReply)new CommandReply.Found(new SearchReport(any.Item1, null, any.Item2, any.Item3, "ja-JP"))),
        Gen.Const((CommandReply)new CommandReply.Help(CommandDescriptions.All)),
        Gen.Select(Feed.Array[0, 80], Gen.Bool).Select(any => (CommandReply)new CommandReply.Sources(new SourceList(any.Item1, any.Item2, Now))),
        Gen.Select(Subscription.Array[0, 9], Subscription.Array[0, 30]).Select(
            any => (CommandReply)new CommandReply.Subscriptions(new SubscriptionList(any.Item1, any.Item2, Now, CultureInfo.GetCultureInfo("en-GB")))),
        Change.Array[0, 20].Select(changes => (CommandReply)new CommandReply.Changes(
            new ChangeList(changes, DateTimeZoneProviders.Tzdb["Asia/Tokyo"], Now, CultureInfo.GetCultureInfo("en-GB")))),
        Gen.Select(AnyText.Passage, Command.Array[0, 12]).Select(any => (CommandReply)new CommandReply.Done(any.Item1, any.Item2)),
        Gen.Select(AnyText.Passage, Command.Array[0, 12], AnyText.Passage.Null()).Select(
            any => (CommandReply)new CommandReply.Problem(any.Item1, any.Item2) { Excerpt = any.Item3 }));
}
