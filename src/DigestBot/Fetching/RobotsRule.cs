using System.Text;

namespace DigestBot.Host.Fetching;

/// <summary>One line of a <c>robots.txt</c>: a path in which <c>*</c> stands for anything, and <c>$</c> at the end for the end.</summary>
internal sealed class RobotsRule
{
    private readonly string[] parts;
    private readonly bool isWhole;

    private RobotsRule(bool isAllow, string pattern)
    {
        IsAllow = isAllow;
        Length = pattern.Length;
        isWhole = pattern.EndsWith('$');
        parts = (isWhole ? pattern[..^1] : pattern).Split('*');
    }

    public bool IsAllow { get; }

    /// <summary>The more specific rule is the longer one.</summary>
    public int Length { get; }

    /// <summary>Null for lines of another kind, and for empty paths, which mean nothing.</summary>
    public static RobotsRule? Of(string name, string path) =>
        path.Length == 0 ? null
        : name.Equals("allow", StringComparison.OrdinalIgnoreCase) ? new RobotsRule(isAllow: true, Escaped(path))
        : name.Equals("disallow", StringComparison.OrdinalIgnoreCase) ? new RobotsRule(isAllow: false, Escaped(path))
        : null;

    /// <summary>Each part at the earliest place it has: one pass over the path, however many stars.</summary>
    public bool Fits(string path)
    {
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = parts[0].Length;
        for (var i = 1; i < parts.Length; i++)
        {
            var isLast = isWhole && i == parts.Length - 1;
            var found = isLast ? path.LastIndexOf(parts[i], StringComparison.Ordinal) : path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < at)
            {
                return false;
            }

            at = found + parts[i].Length;
        }

        return !isWhole || at == path.Length;
    }

    /// <summary>Paths are compared as they are sent: beyond ASCII escaped.</summary>
    private static string Escaped(string path) => Ascii.IsValid(path) ? path : Uri.EscapeDataString(path)
        .Replace("%2F", "/", StringComparison.Ordinal).Replace("%2A", "*", StringComparison.Ordinal).Replace("%24", "$", StringComparison.Ordinal)
        .Replace("%3F", "?", StringComparison.Ordinal).Replace("%3D", "=", StringComparison.Ordinal).Replace("%26", "&", StringComparison.Ordinal)
        .Replace("%25", "%", StringComparison.Ordinal);
}
