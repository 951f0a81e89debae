namespace DigestBot.Commands;

/// <summary>Names in a row, as a sentence says them.</summary>
internal static class Words
{
    public static string All(IEnumerable<string> names) => Join(names, "and");

    public static string Either(IEnumerable<string> names) => Join(names, "or");

    private static string Join(IEnumerable<string> names, string last)
    {
        List<string> all = [.. names];
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.SkipLast(1))} {last} {all[^1]}";
    }
}
