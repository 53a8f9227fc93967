"""Invented people: family and given names from many places, put together at random, with A-numbers nobody has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.docket import Respondent

if TYPE_CHECKING:
    import random
    from collections.abc import Collection

# Groups keep a family name with given names and a nationality and language that go with it.
GROUPS = (
    ("VM", "VIE", ("Nguyễn", "Hoàng", "Đặng", "Phạm"), ("Thảo Vi", "Bích Liên", "Quốc Bảo", "Minh Châu")),
    ("NI", "ENG", ("Adébáyọ̀", "Oyelaran-Pratt", "Aluko", "Ọlátúnjí"), ("Fọlákẹ́", "Simeon", "Temídayọ̀", "Bísí")),
    ("PE", "SP", ("Quispe Huallpa", "Ccori Mamani", "Ñahui"), ("Nélida", "Rómulo", "Yeny", "Wilber")),
    ("GT", "SP", ("Cuevas Ibarra", "Castellanos Pineda", "Tzoc Ajú"), ("Marisol", "Evelio", "Iraís", "Obdulio")),
    ("HO", "SP", ("Sandoval Ochoa", "Zúniga Cáceres", "Padilla Núñez"), ("Evelin", "Óscar Iván", "Suyapa", "Nahún")),
    ("ES", "SP", ("Escobar Mejía", "Alvarenga Peña"), ("José Ángel", "Reina", "Dagoberto", "Yesenia")),
    ("BR", "POR", ("Ferreira Assunção", "Conceição"), ("Thaís", "João Vítor", "Jussara", "Edvaldo")),
    ("ET", "AMH", ("Tesfamariam", "Gebreyes"), ("Yonatan", "Selamawit", "Abel", "Tsion")),
    ("RO", "ROM", ("Vâlcan", "Drăgan"), ("Ioana", "Mihai", "Ancuța", "Sorin")),
    ("PL", "POL", ("Śliwka", "Kowalczyk-Ruiz"), ("Bartłomiej", "Danuta", "Zdzisław", "Jagoda")),
    ("AM", "ARM", ("Mirzoyan", "Petrosyan"), ("Ashot", "Gayané", "Narek", "Siranush")),
    ("HA", "CRE", ("Baptistin", "Delacroix"), ("Ernste", "Wideline", "Kervens", "Mirlande")),
    ("AL", "ALB", ("Haxhiu", "Çela"), ("Arben", "Ermelindë", "Besnik", "Vjollca")),
    ("SG", "FR", ("Ouédraogo", "Mbeki-Laurent"), ("Salif", "Odile", "Adama", "Rokia")),
    ("TU", "TU", ("Yıldırım", "Öztürk-Ağa"), ("Şerife", "İlker", "Tuğba", "Oğuz")),
)


class People:
    """Draws respondents; no A-number twice."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._numbers = iter(chance.sample(range(80_000, 999_999), 60_000))

    def respondent(self) -> tuple[Respondent, str, str]:
        """A person, with a nationality and a language code."""
        nationality, language, families, givens = self._chance.choice(GROUPS)
        return self._person(self._chance.choice(families), givens), nationality, language

    def relative(self, of: Respondent, nationality: str, known: Collection[str]) -> Respondent:
        """Someone of the same family name and of another given name than those known."""
        givens = next(givens for code, _, _, givens in GROUPS if code == nationality)
        return self._person(of.family, tuple(given for given in givens if given not in known))

    def _person(self, family: str, givens: tuple[str, ...]) -> Respondent:
        return Respondent(family, self._chance.choice(givens), f"{next(self._numbers):09}")
