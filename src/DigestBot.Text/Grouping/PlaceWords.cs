using System.Collections.Frozen;

namespace DigestBot.Text.Grouping;

/// <summary>Words that put the name after them on the map.</summary>
internal static class PlaceWords
{
    private static readonly FrozenSet<string> English = Set("in at near off outside");
    private static readonly FrozenSet<string> German = Set("in bei nahe");
    private static readonly FrozenSet<string> French = Set("à en dans près");
    private static readonly FrozenSet<string> Spanish = Set("en");
    private static readonly FrozenSet<string> Indonesian = Set("di");

    public static FrozenSet<string> Of(string? language) => language?.Split('-')[0].ToLowerInvariant() switch
    {
        "de" => German,
        "fr" => French,
        "es" => Spanish,
        "id" or "ms" => Indonesian,
        _ => English,
    };

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
