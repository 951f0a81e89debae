namespace DigestBot.Slack.Messages;

/// <summary>What an external select offers for what was typed so far, at most <see cref="MessageLimits.SelectOptions"/>.</summary>
internal sealed record OptionList(IReadOnlyList<SelectOption> Options);
