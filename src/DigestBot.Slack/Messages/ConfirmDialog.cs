namespace DigestBot.Slack.Messages;

/// <summary>Asks once more before a button counts.</summary>
/// <remarks>https://docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object</remarks>
internal sealed record ConfirmDialog(PlainText Title, PlainText Text, PlainText Confirm, PlainText Deny)
{
    /// <summary>"primary" or "danger"</summary>
    public string? Style { get; init; }
}
