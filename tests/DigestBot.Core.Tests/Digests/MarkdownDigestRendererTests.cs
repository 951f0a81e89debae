using DigestBot.Digests;
using Xunit;

namespace DigestBot.Core.Tests.Digests;

public sealed class MarkdownDigestRendererTests
{
    [Fact]
    public async Task A_digest_reads_like_a_briefing()
    {
        var newsroom = await new Newsroom().WithAsync(HarbourNews.Item, HarbourNews.CopyIn("North Shore Post"), HarbourNews.CopyIn("Daily Anchor"));
        Assert.Equal("", MarkdownDigestRenderer.Render(await newsroom.DigestAsync()));
    }
}
