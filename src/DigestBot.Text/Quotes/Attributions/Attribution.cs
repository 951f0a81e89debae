namespace DigestBot.Text.Quotes.Attributions;

/// <summary>What the words around a quote say about its source.</summary>
/// <param name="Source">The words for the source.</param>
/// <param name="Cue">Token of the verb or preposition that attributes.</param>
/// <param name="Pattern">How the source stands to the quote.</param>
internal sealed record Attribution(SourcePhrase Source, int Cue, CuePattern Pattern);
