using DigestBot.Text;

namespace DigestBot.Digests;

/// <summary>Words of a speaker, to the letter.</summary>
/// <param name="Text">The words, without quotation marks and without a comma that only led on to "she said".</param>
/// <param name="Kind">A whole utterance, or a fragment out of the reporter's sentence.</param>
/// <param name="Speaker">Who said them; null when the article does not name anyone.</param>
/// <param name="Source">The article that printed them.</param>
/// <param name="Link">To the exact words, or null when the article has no address.</param>
public sealed record DigestQuote(string Text, QuoteKind Kind, string? Speaker, DigestSource Source, Uri? Link);
