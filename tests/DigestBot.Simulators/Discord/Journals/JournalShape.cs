using System.Text.Json;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Journals;

namespace DigestBot.Simulators.Discord.Journals;

/// <summary>
/// What a bot sent, without what it said: endpoint, headers that matter, and the fields of the body. Two clients that do the
/// same by the same protocol have the same shape, whatever their words. Left out is what only says the default: null, and the
/// fields that the official client sends with everything. Of lists of components and choices only their name is kept.
/// </summary>
public static class JournalShape
{
    /// <summary>Flags that are false, a status of online, a threshold of fifty: no different from silence.</summary>
    private static readonly string[] SaidAnyway = ["tts", "enforce_nonce", "compress", "presence", "large_threshold"];

    /// <summary>Off by default, and always on for interactions.</summary>
    private static readonly string[] AskedAnyway = ["with_response=false", "wait=true"];

    private static readonly BodyShape Bodies = new(["components", "embeds", "options", "choices"], Says);

    /// <summary>One line for each request and gateway payload, in order; heartbeats, which follow the clock, once.</summary>
    public static IReadOnlyList<string> Of(Journal journal)
    {
        var lines = journal.Entries.Select(Line).OfType<string>().ToList();
        return [.. lines.Where((line, index) => !line.StartsWith("op 1 ", StringComparison.Ordinal) || lines.IndexOf(line) == index)];
    }

    /// <summary>What one sends and the other does not; the order does not matter. Empty where both do the same.</summary>
    public static IReadOnlyList<string> Differences(IReadOnlyList<string> theirs, IReadOnlyList<string> ours) => BodyShape.Differences(theirs, ours);

    private static string? Line(JournalEntry entry) => entry switch
    {
        RequestEntry request => $"{request.Endpoint} {Headers(request)}{Query(request)} {Bodies.Of(request.Body)}".TrimEnd(),
        FrameEntry { FromBot: true } frame => $"op {frame.Op} {Bodies.Of(frame.Data)}",
        _ => null,
    };

    private static string Headers(RequestEntry request) => string.Join(' ', request.Headers
        .Where(header => header.Key is "authorization" or "content-type")
        .OrderBy(header => header.Key, StringComparer.Ordinal)
        .Select(header => $"{header.Key}={header.Value.Split(';')[0]}"));

    private static string Query(RequestEntry request) => string.Concat(request.Query.TrimStart('?')
        .Split('&', StringSplitOptions.RemoveEmptyEntries).Except(AskedAnyway)
        .Select(pair => pair.Split('=')[0]).Order(StringComparer.Ordinal).Select(name => $" ?{name}"));

    private static bool Says(KeyValuePair<string, JsonNode?> field) => field.Value switch
    {
        null => false,
        JsonObject values => values.Any(Says) && !SaidAnyway.Contains(field.Key),
        JsonValue value when field.Key == "flags" => value.ToString() != "0",
        JsonValue value when SaidAnyway.Contains(field.Key) => value.GetValueKind() is JsonValueKind.True,
        _ => true,
    };
}
