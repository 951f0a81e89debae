namespace DigestBot.Text.Times.Resolution;

/// <summary>Holidays whose date can be reckoned.</summary>
internal enum Holiday
{
    NewYear,
    NewYearsEve,
    Valentine,
    SaintPatrick,
    EasterSunday,
    GoodFriday,
    EasterMonday,
    Pentecost,
    MayDay,
    MemorialDay,
    IndependenceDay,
    LaborDay,
    ColumbusDay,
    Halloween,
    ElectionDay,
    VeteransDay,
    Thanksgiving,
    ChristmasEve,
    Christmas,
    BoxingDay,
    MartinLutherKingDay,
    PresidentsDay,
    MothersDay,
    FathersDay,
    GermanUnity,
    IndonesianIndependence,
    KoreanLiberation,
    YearEnd,
}
