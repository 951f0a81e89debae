using System.Text;
using DigestBot.Commands;
using DigestBot.Slack.Messages;
using DigestBot.Slack.Rendering;
using Xunit;

namespace DigestBot.Slack.Tests.Rendering;

public sealed class ReplyPagesTests
{
    [Fact]
    public void What_can_be_typed_at_once_is_a_button_and_a_form_is_shown()
    {
        var page = Assert.Single(SlackReplyRenderer.Pages(new CommandReply.Problem("Which topic?", ["/quotes harbour", "/digest TOPIC [since] [length]"])));
        var body = Encoding.UTF8.GetString(BodyJson.Write(MessageBody.Of(page, "C01")));
        Assert.Contains("\"text\":\"/digest quotes harbour\",\"emoji\":false},\"value\":\"d1:ask:/quotes harbour\"", body.Replace("\"type\":\"plain_text\",", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("""{"type":"text","text":"/digest TOPIC [since] [length]","style":{"code":true}}""", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/why 12 japan-korea", "/digest why 12 japan-korea")]
    [InlineData("/digest japan-korea since 7d", "/digest japan-korea since 7d")]
    [InlineData("Look at “/topics”, or (/sources).", "Look at “/digest topics”, or (/digest sources).")]
    [InlineData("See https://harbour.example/topics and and/or and /topics/7.", "See https://harbour.example/topics and and/or and /topics/7.")]
    [InlineData("No /such thing.", "No /such thing.")]
    public void Commands_are_written_as_Slack_takes_them(string words, string written) => Assert.Equal(written, TypedInSlack.Of(words));

    [Fact]
    public void Every_command_of_help_begins_with_the_one_that_Slack_knows()
    {
        var texts = SlackReplyRenderer.Pages(new CommandReply.Help(CommandDescriptions.All)).SelectMany(page => BodyLimits.Texts(BodyJson.Write(MessageBody.Of(page, "C01")))).ToList();
        Assert.All(CommandDescriptions.All.Where(command => !command.IsOperators), command => Assert.Contains(texts, text => text.StartsWith(
            command == CommandDescriptions.Digest ? "/digest TOPIC" : $"/digest {command.Name}", StringComparison.Ordinal)));
    }
}
