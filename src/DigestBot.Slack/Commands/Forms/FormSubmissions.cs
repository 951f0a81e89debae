using DigestBot.Slack.Commands.Payloads;
using DigestBot.Slack.Messages;
using Microsoft.Extensions.Logging;

namespace DigestBot.Slack.Commands.Forms;

/// <summary>Forms that were sent. Slack shows the answer in the form itself, so it is made at once: there are three seconds.</summary>
internal sealed partial class FormSubmissions(SubscribeForm subscribe, TopicForm topics, SubmissionAnswers answered, TimeProvider time, ILogger<FormSubmissions> log)
{
    /// <summary>Leaves time for the way back (https://docs.slack.dev/surfaces/modals#modal-responses: three seconds).</summary>
    private static readonly TimeSpan MostWait = TimeSpan.FromSeconds(2.3);

    /// <param name="payload">The form as it was sent.</param>
    /// <param name="scene">Who sent it.</param>
    /// <param name="cancellation">Nobody waits for an answer any more.</param>
    public async Task<SlackOutcome> AnswerAsync(InteractionPayload payload, SlackScene scene, CancellationToken cancellation)
    {
        var key = $"{scene.Team.Team}:{payload.TriggerId ?? payload.View?.Id}";
        return new SlackOutcome.Acknowledge(await answered.OnceAsync(key, () => AnswerInTimeAsync(payload, scene, cancellation)), Work: null);
    }

    private async Task<ReadOnlyMemory<byte>> AnswerInTimeAsync(InteractionPayload payload, SlackScene scene, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(MostWait, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            return BodyJson.Write(await AnswerAsync(payload.View!, scene, either.Token));
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return BodyJson.Write(Failed("Slack or the bot took too long to look at this, and nothing was saved. Close this and try again."));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailed(exception);
            return BodyJson.Write(Failed("Something went wrong inside the bot; its log says what."));
        }
    }

    private async Task<ViewAnswer> AnswerAsync(PayloadView view, SlackScene scene, CancellationToken cancellation)
    {
        if (view.CallbackId == FormIds.Notice)
        {
            return new ViewAnswer.Clear();
        }

        if (FormState.Read(view.PrivateMetadata, scene.Team) is not { } state)
        {
            return Failed("This form belongs to another version of the bot, or to another workspace. Open it again.");
        }

        var fields = view.State ?? new ViewState(Values: null);
        var here = scene with { Channel = state.Channel };
        return view.CallbackId switch
        {
            FormIds.Subscribe => await subscribe.SubmittedAsync(here, state, fields, cancellation),
            FormIds.SubscribeSave => await subscribe.SavedAsync(here, state, cancellation),
            FormIds.Topic => await topics.SubmittedAsync(here, state, fields, cancellation),
            FormIds.TopicSave => await topics.SavedAsync(here, state, cancellation),
            _ => Failed("This form belongs to another version of the bot. Open it again."),
        };
    }

    private static ViewAnswer.Push Failed(string sentence) => new(FormNotice.Of(sentence) with { ClearOnClose = null });

    [LoggerMessage(LogLevel.Error, "A form could not be answered")]
    private partial void LogFailed(Exception exception);
}
