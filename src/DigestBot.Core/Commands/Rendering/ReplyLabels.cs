namespace DigestBot.Commands;

/// <summary>The words of the replies that are not digests.</summary>
public static class ReplyLabels
{
    private const int MostAliases = 3;

    public static string Topics => "Topics";

    public static string Sources => "Sources";

    public static string Commands => "Commands";

    public static string NoTopics => "There are none yet: they are written in config/topics.json.";

    /// <summary>Above what to type instead.</summary>
    public static string Try => "Try";

    /// <summary>The first few other names; autocomplete knows them all.</summary>
    public static string OrAlso(IReadOnlyList<string> aliases) => $"or {Words.Either(aliases.Take(MostAliases))}";

    /// <summary>What an option means, with the values it can have.</summary>
    public static string Meaning(OptionDescription option) => option.Choices.Count == 0
        ? option.Summary
        : $"{Capital(Words.Either(option.Choices))}. {option.Summary}";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
