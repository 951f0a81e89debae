using System.Text.Json;
using DigestBot.Commands;
using DigestBot.Slack.Messages;
using DigestBot.Slack.Rendering;
using DigestBot.Testing;
using Xunit;

namespace DigestBot.Slack.Tests.Rendering;

/// <summary>Messages about news speak the reader's language, their buttons, menus and notifications too.</summary>
public sealed class LanguageTests
{
    public static TheoryData<string> Cultures => [.. GreekNews.Cultures];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void No_English_label_is_left(string culture) => Assert.Empty(GreekNews.EnglishLeft(culture, reply => Pages(reply).SelectMany(Read), least: 150));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Every_message_stays_inside_Slacks_limits(string culture) =>
        Assert.All(GreekNews.All(culture).SelectMany(Pages), page => Assert.Empty(BodyLimits.Broken(Body(page))));

    [Theory]
    [InlineData("fr-FR", "En savoir plus|Pourquoi est-ce ici\u202F?|Autres sujets|Citations|Agenda|Sources|S’abonner")]
    [InlineData("ko-KR", "이 소식 더 보기|여기에 실린 이유|다른 소식|발언|일정|출처|구독하기")]
    public void Buttons_and_menus_are_labelled_in_the_language(string culture, string labels) => Assert.Equal(
        labels.Replace('\u202F', ' ').Split('|'),
        SlackDigestRenderer.Pages(GreekNews.Digest(culture)).SelectMany(Read).Select(text => text.Replace('\u202F', ' ')).Where(labels.Replace('\u202F', ' ').Split('|').Contains).Distinct());

    /// <summary>The answer, and what its buttons lead to.</summary>
    private static IEnumerable<MessagePage> Pages(CommandReply reply) => reply is not CommandReply.Briefing { Digest: var digest }
        ? SlackReplyRenderer.Pages(reply)
        :
        [
            .. SlackReplyRenderer.Pages(reply),
            .. SlackDigestRenderer.SourcePages(digest),
            .. digest.Stories.SelectMany(story => SlackDigestRenderer.StoryPages(digest, story.Sources[0].Article.Value)!),
        ];

    /// <summary>What a person reads of a message, and what a notification shows.</summary>
    private static IEnumerable<string> Read(MessagePage page)
    {
        using var body = JsonDocument.Parse(Body(page));
        return [.. Strings("", body.RootElement).Where(one => one.Key is "text" or "fallback" or "format").Select(one => one.Value)];
    }

    private static byte[] Body(MessagePage page) => BodyJson.Write(MessageBody.Of(page, "C01"));

    private static IEnumerable<(string Key, string Value)> Strings(string key, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [(key, element.GetString()!)],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Strings(property.Name, property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Strings(key, item)),
        _ => [],
    };
}
