using System.Text;
using DigestBot.Deliveries;
using DigestBot.Slack.Messages;
using Xunit;

namespace DigestBot.Slack.Tests.Messages;

public sealed class BodyTests
{
    private static readonly MessagePage Page = new([new Block.Divider()], "Harbour news");

    [Fact]
    public void Delivery_carries_its_marker_unseen_and_calls_up_no_previews() => AssertWritten(
        """{"channel":"C01","text":"Harbour news","blocks":[{"type":"divider"}],"thread_ts":"1.2","metadata":{"event_type":"digestbot_page","event_payload":{"marker":"00ff"}},"mrkdwn":false,"unfurl_links":false,"unfurl_media":false}""",
        BodyJson.Write(MessageBody.Delivering(Page, "C01", "1.2", new DeliveryMarker("00ff"))));

    [Fact]
    public void Answer_for_the_asker_never_takes_the_place_of_the_digest() => AssertWritten(
        """{"response_type":"ephemeral","replace_original":false,"text":"Harbour news","blocks":[{"type":"divider"}],"mrkdwn":false,"unfurl_links":false,"unfurl_media":false}""",
        BodyJson.Write(ResponseBody.ForAsker(Page)));

    [Fact]
    public void View_names_its_kind_and_its_fields() => AssertWritten(
        """{"view":{"type":"modal","title":{"type":"plain_text","text":"Subscribe","emoji":false},"blocks":[{"type":"input","label":{"type":"plain_text","text":"Time","emoji":false},"element":{"type":"plain_text_input","initial_value":"08:30","action_id":"time"},"block_id":"time"}],"callback_id":"subscribe"},"trigger_id":"1.2"}""",
        BodyJson.Write(new ViewCall(new ViewBody.Modal("Subscribe", [new Block.Input("Time", new BlockElement.TextInput { ActionId = "time", InitialValue = "08:30" }) { BlockId = "time" }])
        {
            CallbackId = "subscribe",
        })
        {
            TriggerId = "1.2",
        }));

    [Fact]
    public void Form_that_is_refused_says_what_is_wrong_with_which_field() => AssertWritten(
        """{"response_action":"errors","errors":{"time":"That is no time of day."}}""",
        BodyJson.Write(new ViewAnswer.Refuse(new Dictionary<string, string> { ["time"] = "That is no time of day." })));

    private static void AssertWritten(string expected, byte[] body) =>
        Assert.True(System.Text.Json.Nodes.JsonNode.DeepEquals(System.Text.Json.Nodes.JsonNode.Parse(expected), System.Text.Json.Nodes.JsonNode.Parse(body)), Encoding.UTF8.GetString(body));
}
