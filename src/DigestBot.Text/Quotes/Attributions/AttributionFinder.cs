using DigestBot.Text.Languages;
using DigestBot.Text.Quotes.Frames;
using DigestBot.Text.Quotes.Names;

namespace DigestBot.Text.Quotes.Attributions;

/// <summary>Reads from the words around a quote who is said to have said it.</summary>
internal sealed class AttributionFinder
{
    private readonly Frame frame;
    private readonly AfterQuote after;
    private readonly BeforeQuote before;

    public AttributionFinder(Frame frame, NameRegister names)
    {
        this.frame = frame;
        var phrases = new PhraseParser(frame, names);
        var subjects = new SubjectFinder(frame, names, phrases);
        after = new AfterQuote(frame, names, phrases, subjects);
        before = new BeforeQuote(frame, names, phrases, subjects);
    }

    /// <summary>The attribution of a quote by its own sentence or the words right behind it, or null.</summary>
    public Attribution? Find(int quote)
    {
        var token = frame.TokenOfQuote[quote];
        var sentence = frame.SentenceOf(token);
        var leadIn = before.LeadIn(token, sentence);
        if (leadIn is { Pattern: CuePattern.Before or CuePattern.Colon } && before.IsDirect(token, leadIn.Cue) && before.AccordingTo(sentence, token) is null)
        {
            return leadIn;
        }

        if (after.Adjacent(token) is { } adjacent)
        {
            return adjacent;
        }

        var according = before.AccordingTo(sentence, token);
        if (leadIn is { Pattern: CuePattern.Before } && (according is null || according.Cue > leadIn.Cue))
        {
            return leadIn;
        }

        return according ?? after.Trailing(token, sentence) ?? leadIn;
    }
}
