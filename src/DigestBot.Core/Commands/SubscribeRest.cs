using DigestBot.Stories;

namespace DigestBot.Commands;

/// <summary>What people type after the topic of <c>/subscribe</c>, where it was not what they meant: "japan-korea 8:30 Asia/Tokio".</summary>
internal static class SubscribeRest
{
    /// <summary>How a time begins that is none of day.</summary>
    private static readonly string[] Openings = ["as ", "at most", "up to", "instant", "breaking"];

    /// <summary>What to answer to a topic that is not there. What else was typed is in every suggestion, so that pressing one loses nothing.</summary>
    public static SubscriptionPlan.Refused Unknown(TopicCatalog topics, CommandRequest request, CommandReply.Problem unknown)
    {
        if (Split(topics, request.Option(OptionNames.Topic)) is not (var topic, var rest))
        {
            return new SubscriptionPlan.Refused(unknown with { Suggestions = [.. unknown.Suggestions.Select(command => $"{command}{Given(request)}")] })
            {
                Option = OptionNames.Topic,
            };
        }

        if ((char.IsAsciiDigit(rest[0]) || Openings.Any(word => rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))) && request.Option(OptionNames.Time) is null)
        {
            return new SubscriptionPlan.Refused(NoTime(rest, topic)) { Option = OptionNames.Time };
        }

        return request.Option(OptionNames.Zone) is null
            ? new SubscriptionPlan.Refused(NoZone(rest, topic, request)) { Option = OptionNames.Zone }
            : new SubscriptionPlan.Refused(new CommandReply.Problem(
                $"“{rest}” is nothing that /subscribe takes: after the topic come times, a zone, days and a length.", [$"/subscribe {topic.Name}{Given(request)}"]))
            {
                Option = OptionNames.Topic,
            };
    }

    public static CommandReply.Problem NoTime(string typed, Topic topic) =>
        new($"“{typed}” is not a time of day: try {BriefingTimesText.Examples}.", [$"/subscribe {topic.Name} 8:30", $"/subscribe {topic.Name} {BriefingTimesText.Breaking}"]);

    public static SubscriptionPlan.Refused NoDays(Topic topic) =>
        new(new CommandReply.Problem("Stories that come as they break come on any day: name days only together with times.", [$"/subscribe {topic.Name} 08:00 weekdays", $"/subscribe {topic.Name} {BriefingTimesText.Breaking}"]))
        {
            Option = OptionNames.Days,
        };

    public static CommandReply.Problem NoZone(string typed, Topic topic, CommandRequest request)
    {
        var nearest = ZoneNames.Nearest(typed, 3);
        var time = request.Option(OptionNames.Time) is { } given ? given + " " : "";
        return nearest.Count == 0
            ? new CommandReply.Problem($"“{typed}” is not a zone: name a continent and a city, such as Asia/Tokyo or Europe/London.", [])
            : new CommandReply.Problem(
                $"“{typed}” is not the name of a zone. Did you mean {Words.Either(nearest)}?", [.. nearest.Select(id => $"/subscribe {topic.Name} {time}{id}{DaysAndLength(request)}")]);
    }

    /// <summary>The longest beginning that is a topic, and what follows it; null where there is none.</summary>
    private static (Topic Topic, string After)? Split(TopicCatalog topics, string? typed)
    {
        var words = typed?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        for (var count = words.Length - 1; count > 0; count--)
        {
            if (TopicProblems.Find(topics, string.Join(' ', words.Take(count))) is { } topic)
            {
                return (topic, string.Join(' ', words.Skip(count)));
            }
        }

        return null;
    }

    private static string Given(CommandRequest request) =>
        string.Concat(new[] { OptionNames.Time, OptionNames.Zone }.Select(request.Option).OfType<string>().Select(value => " " + value)) + DaysAndLength(request);

    private static string DaysAndLength(CommandRequest request) =>
        (request.Option(OptionNames.Days) is { } typed && DaysText.TryRead(typed, out var days) ? " " + DaysText.Typed(days) : "")
        + (request.Option(OptionNames.Length) is { } length ? " " + length : "")
        + (request.Option(OptionNames.Quiet) is { } quiet && QuietText.Read(quiet) is { } says ? $" quiet:\"{(says ? QuietText.OneLine : QuietText.Silent)}\"" : "")
        + (request.Option(OptionNames.Language) is { } language && LanguageNames.Find(language) is { } culture ? $" language:{culture.Name}" : "");
}
