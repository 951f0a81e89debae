namespace DigestBot.Digests.Wording.English;

/// <summary>Failures are kept in English clauses, and said as they are kept.</summary>
internal sealed class EnglishSources : SourceLabels
{
    public override string Fails(SourceNotice notice, string day) => $"{notice.Feed} has given nothing since {day}; it {notice.Reason}.{Sentence(notice.Remedy)}";

    public override string MoreFail(int count) =>
        $"{(count == 1 ? "One more source has" : $"{count} more sources have")} given nothing for a day or longer; /sources says why.";

    private static string Sentence(string clause) => clause.Length == 0 ? "" : $" {char.ToUpperInvariant(clause[0])}{clause[1..]}.";
}
