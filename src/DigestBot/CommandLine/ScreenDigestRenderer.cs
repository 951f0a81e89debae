using DigestBot.Digests;

namespace DigestBot.Host.CommandLine;

/// <summary>A digest for a person at a terminal.</summary>
internal sealed class ScreenDigestRenderer(ScreenPage page, DigestWording wording)
{
    public void Render(Digest digest)
    {
        if (wording.QuietLine is { } nothing)
        {
            page.Body(nothing);
            return;
        }

        page.Title(wording.Heading);
        page.Meta(wording.Summary);
        if (wording.SampleNotice is { } notice)
        {
            page.Meta(notice);
        }

        foreach (var failing in wording.SourceNotices)
        {
            page.Meta(failing);
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
                new ScreenParts(page, wording.Scope).Show(date, date.Source.Outlet);
            }
        }

        if (wording.MoreStories is { } more)
        {
            page.Section(more);
        }

        if (wording.WhyHint is { } hint)
        {
            page.Gap();
            page.Meta($"{hint} {wording.WhyCommand.TrimStart('/')}");
        }
    }

    private void Render(DigestStory story)
    {
        page.Section(story.Headline);
        page.Meta(string.Join(" · ", ((string?[])[wording.Byline(story), wording.AlsoIn(story), $"#{DigestWording.Number(story)}", story.IsUpdate ? wording.Labels.Update : null]).OfType<string>()));
        if (story.Sentences.Count > 0)
        {
            page.Body(string.Join(' ', story.Sentences.Select(sentence => sentence.Text)));
        }

        var parts = new ScreenParts(page, wording.Scope);
        foreach (var quote in story.Quotes)
        {
            parts.Show(quote, DigestWording.OtherOutlet(story, quote.Source));
        }

        foreach (var date in story.Dates)
        {
            parts.Show(date, DigestWording.OtherOutlet(story, date.Source));
        }

        if (wording.Coverage(story) is { } coverage)
        {
            page.Detail(coverage + ":");
            foreach (var source in story.Sources)
            {
                page.Detail($"{DigestWording.Outlet(source)}, {wording.Published(source)}, {wording.Role(source)}: {source.Title}", indent: 4);
            }
        }
    }
}
