using DigestBot.Digests;

namespace DigestBot.Host.CommandLine;

/// <summary>A digest for a person at a terminal.</summary>
internal sealed class ScreenDigestRenderer(ScreenPage page, DigestWording wording)
{
    public void Render(Digest digest)
    {
        page.Title(wording.Heading);
        page.Meta(wording.Summary);
        if (wording.SampleNotice is { } notice)
        {
            page.Meta(notice);
        }

        foreach (var story in digest.Stories)
        {
            Render(story);
        }

        if (digest.Upcoming.Count > 0)
        {
            page.Section(wording.Labels.ComingUp);
            foreach (var date in digest.Upcoming)
            {
                Render(date, date.Source.Outlet);
            }
        }

        if (wording.MoreStories is { } more)
        {
            page.Section(more);
        }
    }

    private void Render(DigestStory story)
    {
        page.Section(story.Headline);
        page.Meta(string.Join(" · ", ((string?[])[wording.Byline(story), wording.AlsoIn(story), story.IsUpdate ? wording.Labels.Update : null]).OfType<string>()));
        if (story.Sentences.Count > 0)
        {
            page.Body(string.Join(' ', story.Sentences.Select(sentence => sentence.Text)));
        }

        foreach (var quote in story.Quotes)
        {
            page.Body(wording.Labels.Quoted(quote.Text), indent: 4);
            if (quote.Speaker is { } speaker)
            {
                page.Detail($"— {speaker}", indent: 4);
            }
        }

        foreach (var date in story.Dates)
        {
            Render(date, outlet: null);
        }
    }

    private void Render(DigestDate date, string? outlet)
    {
        page.Body($"{wording.When(date)} — {date.What}");
        var phrase = DigestWording.Phrase(date) is { } words ? wording.Labels.Quoted(words) : null;
        if (string.Join(" · ", ((string?[])[phrase, outlet]).OfType<string>()) is { Length: > 0 } detail)
        {
            page.Detail(detail, indent: 4);
        }
    }
}
