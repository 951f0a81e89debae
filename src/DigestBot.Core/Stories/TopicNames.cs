using System.Text;
using System.Text.RegularExpressions;

namespace DigestBot.Stories;

/// <summary>The ways people write a topic.</summary>
internal static partial class TopicNames
{
    public const int MaxLength = 40;

    private static readonly char[] Separators = [' ', '-', '_', ',', '&', '/'];

    /// <summary>The words of its name, aliases and title.</summary>
    public static IEnumerable<string> WordsOf(Topic topic) =>
        topic.Aliases.Append(topic.Name).Append(topic.Title).SelectMany(name => name.Split(Separators, StringSplitOptions.RemoveEmptyEntries));

    public static bool Begins(string name, string typed) => name.StartsWith(typed, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is written as names are: small letters, digits, hyphens between them.</summary>
    public static bool IsName(string name) => Form.IsMatch(name);

    /// <summary>What was typed, written as a name: "Night Trains" is night-trains; null when no name comes of it.</summary>
    public static string? NameOf(string typed)
    {
        var words = typed.ToLowerInvariant().Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var name = string.Join('-', words);
        return name.Length <= MaxLength && IsName(name) ? name : null;
    }

    /// <summary>What people read where nobody wrote a title: "Night trains".</summary>
    public static string TitleOf(string name) => char.ToUpperInvariant(name[0]) + name[1..].Replace('-', ' ');

    [GeneratedRegex(@"\A[\p{Ll}\p{Lo}\p{Nd}]+(-[\p{Ll}\p{Lo}\p{Nd}]+)*\z", RegexOptions.NonBacktracking)]
    private static partial Regex Form { get; }
}
