namespace DigestBot.Digests;

/// <summary>A whole sentence of an article, to the letter.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Source">The article it comes from.</param>
/// <param name="Link">To the exact words, or null when the article has no address.</param>
public sealed record DigestSentence(string Text, DigestSource Source, Uri? Link);
