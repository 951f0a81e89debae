using DigestBot.Digests;

namespace DigestBot.Host.Playground;

/// <summary>The address that shows a command's answer, to share or to come back to.</summary>
internal static class ChatAddress
{
    public static string Of(string command) => "/?q=" + Uri.EscapeDataString(command).Replace("%20", "+", StringComparison.Ordinal);

    /// <summary>The same question at another length.</summary>
    public static string OfLength(string command, DigestLength length)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !IsLength(word));
        return Of($"{string.Join(' ', words)} {length.ToString().ToLowerInvariant()}");
    }

    private static bool IsLength(string word) =>
        Enum.GetNames<DigestLength>().Any(length => word.EndsWith(length, StringComparison.OrdinalIgnoreCase)
            && (word.Length == length.Length || word.StartsWith("length", StringComparison.OrdinalIgnoreCase)));
}
