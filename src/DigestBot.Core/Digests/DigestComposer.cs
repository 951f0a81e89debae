using System.Globalization;
using DigestBot.Articles;
using DigestBot.Digests.Composing;
using DigestBot.Stories;
using NodaTime;

namespace DigestBot.Digests;

/// <summary>Makes a digest: the topic's stories → what is shown of each.</summary>
public sealed class DigestComposer(TopicNews news)
{
    public async Task<Digest> ComposeAsync(DigestRequest request, CancellationToken cancellation)
    {
        var (scope, stories, _) = await news.FindAsync(request.Reader, request.Topic, request.Window, request.Zone, request.Culture, cancellation);
        return DigestWriter.Write(request, scope, [.. stories.Select(story => new StoryPick(story))], ReaderMemory.None).Digest;
    }

    /// <summary>One article by itself, whatever topics it is on.</summary>
    /// <param name="article">The article, stored or not.</param>
    /// <param name="now">When it is told.</param>
    /// <param name="zone">The reader's zone.</param>
    /// <param name="culture">The reader's culture.</param>
    public static Digest Compose(Article article, Instant now, DateTimeZone zone, CultureInfo culture)
    {
        var limits = DigestLimits.Of(DigestLength.Full);
        var here = now.InZone(zone);
        var draft = StoryDraft.Begin(new StoryPick(new Story(article, [])), limits, isQuoted: true, here, ReaderMemory.None);
        var upcoming = DigestWriter.TakeUpcoming([draft], here, limits.Upcoming, ReaderMemory.None);
        var window = new DigestWindow(article.Day, article.Day);
        return new Digest
        {
            TopicName = "",
            TopicTitle = article.Outlet,
            Length = DigestLength.Full,
            Asked = window,
            Shown = window,
            ComposedAt = now,
            Zone = zone.Id,
            Culture = culture.Name,
            Stories = [draft.Finish(limits, upcoming)],
            Upcoming = upcoming,
            IsSample = article.IsSample,
        };
    }
}
