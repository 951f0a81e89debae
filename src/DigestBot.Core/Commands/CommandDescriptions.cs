using DigestBot.Digests;

namespace DigestBot.Commands;

/// <summary>The commands there are: the one text for help, autocomplete and registration.</summary>
/// <remarks>Discord's limits hold for all: names 1–32 characters in lower case, descriptions 1–100
/// (https://discord.com/developers/docs/interactions/application-commands#application-command-object).</remarks>
public static class CommandDescriptions
{
    public const int MaxNameLength = 32;

    public const int MaxSummaryLength = 100;

    public static CommandDescription Digest { get; } = new(
        "digest",
        "The news on a topic: the stories, who said what, and the dates to come.",
        [
            new OptionDescription(OptionNames.Topic, "What the news is about; /topics lists the names.", IsRequired: true, []),
            new OptionDescription(OptionNames.Since, $"How far back: 24h, 7d, 2w, today, monday, 8 june, 2025-06-08. Default {Since.Default}.", IsRequired: false, []),
            new OptionDescription(OptionNames.Length, "How much to tell. Default standard.", IsRequired: false, LengthNames.All),
        ]);

    public static CommandDescription Quotes { get; } = new(
        "quotes",
        "Who said what on a topic, word for word.",
        [
            new OptionDescription(OptionNames.Topic, "What the quotes are about; /topics lists the names.", IsRequired: true, []),
            new OptionDescription(OptionNames.Speaker, "Part of a speaker's name: holt finds Mira Holt.", IsRequired: false, []),
            new OptionDescription(OptionNames.Since, $"How far back, as for /digest. Default {QuotesCommand.DefaultSince}.", IsRequired: false, []),
        ]);

    public static CommandDescription Dates { get; } = new(
        "dates",
        "The calendar of a topic: what is ahead, then what was.",
        [
            new OptionDescription(OptionNames.Topic, "What the dates are about; /topics lists the names.", IsRequired: true, []),
            new OptionDescription(OptionNames.Since, $"How old the articles may be, as for /digest. Default {DatesCommand.DefaultSince}.", IsRequired: false, []),
        ]);

    public static CommandDescription Why { get; } = new(
        "why",
        "Why an article is in the digest, or why it is not.",
        [
            new OptionDescription(OptionNames.Number, "The number beside the story: 12 or #12.", IsRequired: true, []),
            new OptionDescription(OptionNames.Topic, "Which digest. Default the last one here, or the article's topic.", IsRequired: false, []),
            new OptionDescription(OptionNames.Since, "How far back, as for /digest. Default as in the last digest here.", IsRequired: false, []),
        ]);

    public static CommandDescription Sources { get; } = new("sources", "The feeds that are followed, and how that goes.", []);

    public static CommandDescription Track { get; } = new(
        "track",
        "Follow a site's feed.",
        [new OptionDescription(OptionNames.Url, "The address of a feed, or of a page that names one.", IsRequired: true, [])])
    {
        IsChange = true,
    };

    public static CommandDescription Untrack { get; } = new(
        "untrack",
        "Stop following a feed.",
        [new OptionDescription(OptionNames.Url, "The feed's address or name, as /sources shows it.", IsRequired: true, [])])
    {
        IsChange = true,
    };

    public static CommandDescription Topics { get; } = new("topics", "The topics there are, with their names.", []);

    public static CommandDescription Topic { get; } = new(
        "topic",
        "A topic of your own: try it, add, edit or remove it, or show how any topic is made.",
        [
            new OptionDescription(OptionNames.Action, "What to do with it.", IsRequired: true, TopicActions.All),
            new OptionDescription(OptionNames.Name, "What the topic is called: night-trains.", IsRequired: true, []),
            new OptionDescription(OptionNames.Query, "For try, add and edit: words, \"phrases\", AND OR NOT ( ), title: source: lang:, word*.", IsRequired: false, []) { IsRest = true },
        ])
    {
        IsChange = true,
    };

    public static CommandDescription Search { get; } = new(
        "search",
        "The newest articles that hold your words.",
        [
            new OptionDescription(OptionNames.Query, "Words, \"phrases\", AND OR NOT ( ), title: source: lang:, word*.", IsRequired: true, []) { IsRest = true },
            new OptionDescription(OptionNames.Since, "How far back: 24h, 7d, 2w, today, monday, 8 june, 2025-06-08. Default: all.", IsRequired: false, []),
        ]);

    public static CommandDescription Story { get; } = new(
        "story",
        "Which articles tell one story; a muted one stays out of digests.",
        [
            new OptionDescription(OptionNames.Action, "What to decide; undo takes it back.", IsRequired: true, StoryActions.All),
            new OptionDescription(OptionNames.Number, "An article's number: 12 or #12.", IsRequired: true, []),
            new OptionDescription(OptionNames.Other, "The other article's number, for merge and split.", IsRequired: false, []) { IsRest = true },
        ])
    {
        IsChange = true,
        IsOperators = true,
    };

    public static CommandDescription Subscribe { get; } = new(
        "subscribe",
        "Have this channel briefed on a topic: every day, on some days, or as stories break.",
        [
            new OptionDescription(OptionNames.Topic, "What the briefings are about; /topics lists the names.", IsRequired: true, []),
            new OptionDescription(OptionNames.Time, "When they come: 8:30, 0830 1800, 8.30 pm, or: as it happens, at most 4 an hour. Default 08:00.", IsRequired: false, []),
            new OptionDescription(OptionNames.Zone, "On whose clock: Asia/Tokyo. Default this channel's, or a guess.", IsRequired: false, []),
            new OptionDescription(OptionNames.Days, "On which days: weekdays, weekends, mon,thu. Default every day.", IsRequired: false, []),
            new OptionDescription(OptionNames.Length, "How much to tell. Default standard.", IsRequired: false, LengthNames.All),
            new OptionDescription(OptionNames.Quiet, "What comes when nothing is new: nothing at all, or one line. Default silent.", IsRequired: false, QuietText.All),
            new OptionDescription(OptionNames.Language, "Whose words and dates: Japanese, ja, de-CH. Default that of whoever subscribes.", IsRequired: false, []),
        ])
    {
        IsChange = true,
        IsOfChannel = true,
    };

    public static CommandDescription Unsubscribe { get; } = new(
        "unsubscribe",
        "Stop the briefings on a topic in this channel.",
        [new OptionDescription(OptionNames.Topic, "The topic, as /subscriptions shows it.", IsRequired: true, [])])
    {
        IsChange = true,
        IsOfChannel = true,
    };

    public static CommandDescription Subscriptions { get; } = new("subscriptions", "The briefings that come here, and when.", []);

    public static CommandDescription Briefing { get; } = new(
        "briefing",
        "Send a briefing of this channel now, preview it, pause it or let it go on.",
        [
            new OptionDescription(OptionNames.Action, "What to do with it.", IsRequired: true, BriefingActions.All),
            new OptionDescription(OptionNames.Topic, "The topic, as /subscriptions shows it.", IsRequired: true, []),
        ])
    {
        IsChange = true,
        IsOfChannel = true,
    };

    public static CommandDescription Changes { get; } = new("changes", "Who changed which briefings, topics and feeds here, and when.", []);

    /// <summary>Of platforms with channels only: each looks for itself.</summary>
    public static CommandDescription Doctor { get; } = new("doctor", "What the bot may and may not do in this channel, and how to fix it.", []);

    public static CommandDescription Help { get; } = new("help", "What can be asked, and how.", []);

    public static IReadOnlyList<CommandDescription> All { get; } =
        [Digest, Quotes, Dates, Search, Why, Story, Topics, Topic, Sources, Track, Untrack, Subscribe, Unsubscribe, Subscriptions, Briefing, Changes, Help];

    public static CommandDescription? Find(string name) =>
        All.FirstOrDefault(command => command.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
