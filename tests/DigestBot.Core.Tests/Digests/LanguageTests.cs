using System.Globalization;
using System.Text.RegularExpressions;
using DigestBot.Commands;
using DigestBot.Digests;
using DigestBot.Sources;
using DigestBot.Testing;
using Xunit;

namespace DigestBot.Core.Tests.Digests;

/// <summary>Digests say their labels in the reader's language, all of them.</summary>
public sealed partial class LanguageTests
{
    public static TheoryData<string> Cultures => [.. GreekNews.Cultures];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void No_English_label_is_left_in_Markdown_or_on_a_page(string culture) => Assert.Empty(GreekNews.EnglishLeft(
        culture, reply => [MarkdownReplyRenderer.Render(reply), Tag().Replace(HtmlReplyRenderer.Render(reply), " ")], least: 150));

    [Fact]
    public void Every_failure_of_a_source_is_known_again_by_its_words()
    {
        var failures = typeof(FetchFailure).GetNestedTypes().Where(type => type.GetConstructor([]) is not null).Select(type => (FetchFailure)Activator.CreateInstance(type)!).ToList();
        Assert.True(failures.Count >= 12);
        Assert.DoesNotContain(failures, failure => SourceTrouble.Of(failure.Reason).Kind == SourceTroubleKind.Other);
        Assert.Equal(new SourceTrouble(SourceTroubleKind.RefusesBots, 403), SourceTrouble.Of(new FetchFailure.Answered(403).Reason));
        Assert.Equal(SourceTroubleKind.NotAFeed, SourceTrouble.Of("answers, but the document is a web page").Kind);
    }

    [Theory]
    [InlineData("de-AT", "de")]
    [InlineData("ja", "ja")]
    [InlineData("id-ID", "id")]
    [InlineData("nl-NL", "en")]
    [InlineData("", "en")]
    public void Culture_picks_the_language_and_others_are_English(string culture, string code) =>
        Assert.Equal(code, LanguageLabels.For(CultureInfo.GetCultureInfo(culture)).Code);

    [Fact]
    public void Dutch_readers_get_English_labels_with_Dutch_dates()
    {
        var window = GreekNews.Digest("nl-NL").Asked with { NotBefore = null };
        var digest = GreekNews.Digest("nl-NL") with { Asked = window, Shown = window, MissedRuns = 0 };
        Assert.Equal("7 stories since yesterday.", new DigestWording(digest).Summary);
        Assert.Equal("maandag 10 maart 2031", new DigestWording(digest).Date);
    }

    [Fact]
    public void Labels_are_said_in_the_language_and_the_page_knows_which()
    {
        var html = HtmlDigestRenderer.Render(GreekNews.Digest("ja-JP"));
        Assert.StartsWith("<section class=\"digest\" lang=\"ja\">", html, StringComparison.Ordinal);
        Assert.Contains("<h4>今後の予定</h4>", html, StringComparison.Ordinal);
        Assert.Contains("<p>「Κάθε βίδα έπρεπε να γίνει από την αρχή」</p>", html, StringComparison.Ordinal);
        Assert.StartsWith("<section class=\"digest\">", HtmlDigestRenderer.Render(GreekNews.Digest("en-US")), StringComparison.Ordinal);
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
