namespace DigestBot.Text.Quotes.Frames;

/// <summary>A sentence of the reporter's text as a half-open range of tokens.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Paragraph">Index of its paragraph.</param>
/// <param name="IsHeading">Whether it looks like a headline, where capitals say nothing.</param>
internal readonly record struct Sentence(int Start, int End, int Paragraph, bool IsHeading)
{
    public bool Contains(int token) => Start <= token && token < End;
}
