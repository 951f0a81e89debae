namespace DigestBot.Text.Quotes.Names;

/// <summary>How one person's name varies.</summary>
internal static class NameForms
{
    /// <summary>Whether a given name is a short form of the one a full name begins with: "J." and "Jo" of "Joanna".</summary>
    public static bool Abbreviates(ReadOnlySpan<char> given, ReadOnlySpan<char> fullName)
    {
        var stem = given.TrimEnd('.');
        var space = fullName.IndexOf(' ');
        var first = space < 0 ? fullName : fullName[..space];
        return stem.Length > 0 && (first.StartsWith(stem, StringComparison.OrdinalIgnoreCase)
            || (stem.Length >= 3 && first.Length >= 3 && stem[..3].Equals(first[..3], StringComparison.OrdinalIgnoreCase)));
    }
}
