namespace DigestBot.Digests.Composing;

/// <summary>What a digest tells, piece by piece: none of it is told again.</summary>
internal static class DigestWords
{
    public static IEnumerable<string> Of(Digest digest) => digest.Stories
        .SelectMany(story => story.Sentences.Select(sentence => sentence.Text)
            .Concat(story.Quotes.Select(quote => quote.Text))
            .Concat(story.Dates.Select(Of)))
        .Concat(digest.Upcoming.Select(Of));

    private static string Of(DigestDate date) => DatePicker.Sameness(date.From, date.To, date.What);
}
