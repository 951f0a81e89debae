
namespace DigestBot.Text.Extraction.Dumps;

/// <summary>What a line says for (positive) or against (negative) the stretch it stands in being the article. Set on bench extract/dumps.</summary>
internal static class LineWeight
{
    public static int Of(DumpLine line) => line.Kind switch
    {
        LineKind.Body => Math.Min(LineShape.EffectiveLength(line.Text), 400),
        LineKind.Ending => -250,
        LineKind.Short => -25,
        LineKind.Navigation => -25,
        LineKind.Caption => -10,
        LineKind.PageMark => 0,
        _ => -20,
    };
}
