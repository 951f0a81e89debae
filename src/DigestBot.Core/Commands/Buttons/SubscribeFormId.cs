using DigestBot.Digests;

namespace DigestBot.Commands.Buttons;

/// <summary>
/// The custom ids of subscribing: <c>d1:form:japan-korea</c> the form itself; <c>d1:save:0830 1800:brief+mon,thu+one line:Asia/Tokyo:japan-korea</c>
/// and <c>d1:edit:…</c> the buttons under its preview, which carry what was filled in. Older ones carry no days and end the length where it ends.
/// </summary>
/// <param name="Step">What it belongs to.</param>
/// <param name="Topic">The topic's name.</param>
public sealed record SubscribeFormId(SubscribeStep Step, string Topic)
{
    private const string Version = "d1";

    private const char Between = '+';

    /// <summary>The fields as they were filled in; empty for the form.</summary>
    public string Time { get; init; } = "";

    public string Zone { get; init; } = "";

    public string Length { get; init; } = "";

    public string Days { get; init; } = "";

    /// <summary>What comes when there is nothing new.</summary>
    public string Quiet { get; init; } = "";

    /// <summary>Null for anything else.</summary>
    public static SubscribeFormId? Parse(string text) => text.Split(':', 3) switch
    {
        [Version, "form", { Length: > 0 } topic] => new SubscribeFormId(SubscribeStep.Form, topic),
        [Version, "save", var rest] => Filled(SubscribeStep.Save, rest),
        [Version, "edit", var rest] => Filled(SubscribeStep.Edit, rest),
        _ => null,
    };

    /// <summary>As it goes over the wire; null when it is longer than a button can carry.</summary>
    public string? Format()
    {
        var text = Step == SubscribeStep.Form ? $"{Version}:form:{Topic}"
            : $"{Version}:{(Step == SubscribeStep.Save ? "save" : "edit")}:{WithoutColon(Time)}:{WithoutColon(string.Join(Between, Length, Days, Quiet).TrimEnd(Between))}:{WithoutColon(Zone)}:{Topic}";
        return text.Length <= ButtonId.MaxLength ? text : null;
    }

    private static string WithoutColon(string typed) => typed.Replace(":", "", StringComparison.Ordinal);

    private static SubscribeFormId? Filled(SubscribeStep step, string rest) =>
        rest.Split(':', 4) is [var time, var manner, var zone, { Length: > 0 } topic] && manner.Split(Between, 3) is [var length, ..] parts
            ? new SubscribeFormId(step, topic)
            {
                Time = time,
                Length = length,
                Days = parts.ElementAtOrDefault(1) ?? "",
                Quiet = parts.ElementAtOrDefault(2) ?? "",
                Zone = zone,
            }
            : null;
}
