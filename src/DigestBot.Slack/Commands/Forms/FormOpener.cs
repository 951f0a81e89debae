using DigestBot.Slack.Commands.Replies;
using DigestBot.Slack.Messages;
using DigestBot.Slack.Wire;
using DigestBot.Slack.Wire.Payloads;

namespace DigestBot.Slack.Commands.Forms;

/// <summary>Opens forms, at once: what somebody did is good for three seconds. Whether they may is looked at meanwhile and again when they send it.</summary>
internal sealed class FormOpener(SlackWork work, SlackCalls calls, SubscribeForm subscribe, TopicForm topics)
{
    public SlackOutcome Open(string? trigger, SlackScene scene, ReplyPlace to, FormRequest request) =>
        work.BeginUrgent(to, stop => OpenAsync(trigger, scene, request, stop));

    private async Task<SlackReply?> OpenAsync(string? trigger, SlackScene scene, FormRequest request, CancellationToken cancellation)
    {
        var step = request switch
        {
            FormRequest.OfBriefing wanted => await subscribe.StartAsync(scene, wanted, cancellation),
            FormRequest.OfTopic wanted => await topics.StartAsync(scene, wanted, cancellation),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return step switch
        {
            FormStart.Refused refused when scene.Channel is null => await ShowAsync(trigger, scene, FormNotice.Of(refused.Problem.Message), cancellation),
            FormStart.Refused refused => SlackReply.To(refused.Problem),
            FormStart.Form form => await ShowAsync(trigger, scene, form.View, cancellation),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private async Task<SlackReply?> ShowAsync(string? trigger, SlackScene scene, ViewBody view, CancellationToken cancellation) =>
        await calls.OpenAsync(scene.Team, trigger ?? "", view, cancellation) switch
        {
            SlackAnswer<OpenedView>.Ok => null,
            SlackAnswer<OpenedView>.Refused { Error: "expired_trigger_id" or "trigger_expired" } =>
                SlackReply.Problem("The form came too late: Slack opens one within three seconds. Try again."),
            var refused => SlackReply.Problem($"Slack did not open the form ({FailureText.Of(refused)}). Try again."),
        };
}
