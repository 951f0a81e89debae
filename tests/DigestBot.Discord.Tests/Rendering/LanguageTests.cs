using System.Text.Json;
using DigestBot.Commands;
using DigestBot.Discord.Messages;
using DigestBot.Discord.Rendering;
using DigestBot.Testing;
using Xunit;

namespace DigestBot.Discord.Tests.Rendering;

/// <summary>Messages about news speak the reader's language, their buttons too.</summary>
public sealed class LanguageTests
{
    public static TheoryData<string> Cultures => [.. GreekNews.Cultures];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void No_English_label_is_left(string culture) => Assert.Empty(GreekNews.EnglishLeft(culture, reply => Pages(reply).SelectMany(Read), least: 150));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Every_message_stays_inside_Discords_limits(string culture) => Assert.All(
        GreekNews.All(culture).SelectMany(Pages), page => Assert.Empty(BodyLimits.Broken(BodyJson.Write(MessageBody.Of(page)))));

    [Theory]
    [InlineData("de-DE", "Mehr|Weitere Meldungen|Zitate|Termine|Quellen|Abonnieren")]
    [InlineData("ja-JP", "詳しく|ほかのニュース|発言|日程|情報源|購読する")]
    public void Buttons_are_labelled_in_the_language(string culture, string labels) => Assert.Equal(
        labels.Split('|'),
        DiscordDigestRenderer.Pages(GreekNews.Digest(culture)).SelectMany(Read).Where(labels.Split('|').Contains).Distinct());

    /// <summary>The answer, and what its buttons lead to.</summary>
    private static IEnumerable<MessagePage> Pages(CommandReply reply) => reply is not CommandReply.Briefing { Digest: var digest }
        ? DiscordReplyRenderer.Pages(reply)
        :
        [
            .. DiscordReplyRenderer.Pages(reply),
            .. DiscordDigestRenderer.SourcePages(digest),
            .. digest.Stories.SelectMany(story => DiscordDigestRenderer.StoryPages(digest, story.Sources[0].Article.Value)!),
        ];

    /// <summary>What a person reads of a message: its texts and what stands on its buttons.</summary>
    private static IEnumerable<string> Read(MessagePage page)
    {
        using var body = JsonDocument.Parse(BodyJson.Write(MessageBody.Of(page)));
        return [.. Strings("", body.RootElement).Where(one => one.Key is "content" or "label").Select(one => one.Value)];
    }

    private static IEnumerable<(string Key, string Value)> Strings(string key, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [(key, element.GetString()!)],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Strings(property.Name, property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Strings(key, item)),
        _ => [],
    };
}
