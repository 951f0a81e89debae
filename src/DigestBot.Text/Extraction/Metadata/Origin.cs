namespace DigestBot.Text.Extraction.Metadata;

/// <summary>The places values are found in, as <see cref="MetadataOrigins"/> names them.</summary>
internal static class Origin
{
    public const string LinkedData = "json-ld";
    public const string Meta = "meta";
    public const string Link = "link";
    public const string DocumentTitle = "title";
    public const string Heading = "heading";
    public const string Time = "time";
    public const string Image = "image";
    public const string Text = "text";
    public const string Address = "url";
    public const string Input = "input";
    public const string Declaration = "lang";
    public const string Detection = "detected";

    public static Found<CalendarMoment>? At(this CalendarMoment? moment, string origin) => moment is { } known ? new(known, origin) : null;

    public static Found<T>? At<T>(this T? value, string origin)
        where T : class => value is null ? null : new(value, origin);
}
