namespace DigestBot.Text.Quotes.Names;

/// <summary>One run of capitalised words in the reporter's text that names somebody or something.</summary>
/// <param name="RunStart">First token with titles.</param>
/// <param name="Start">First token of the name itself.</param>
/// <param name="End">Token after the name.</param>
/// <param name="Kind">What the run itself tells of the bearer.</param>
/// <param name="Gender">What title or given name tells.</param>
internal sealed record NameMention(int RunStart, int Start, int End, BearerKind Kind, Gender Gender)
{
    public int Length => End - Start;
}
