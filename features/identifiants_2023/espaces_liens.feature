# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: Ce que l'accueil de l'espace ouvre
  De chacun des trois accueils on gagne la gestion des services ; de là aussi on sort.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  @CHG23-055
  Scénario: Sans entreprise, « Gérer les services » ouvre la gestion
    Étant donné il est arrivé à l'écran « Espace sans entreprise »
    Quand il suit le lien « Gérer les services »
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                  |
      | Espace sans entreprise |
      | Gérer les services     |

  @CHG23-120 @CHG23-131
  Scénario: Avec une entreprise, « Gérer les services » ouvre la gestion
    Étant donné il est arrivé à l'écran « Espace d'une entreprise »
    Quand il suit le lien « Gérer les services »
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                   |
      | Espace d'une entreprise |
      | Gérer les services      |

  @CHG23-149 @CHG23-166
  Scénario: Avec plusieurs entreprises, « Gérer les services » ouvre la gestion
    Étant donné il est arrivé à l'écran « Espace de plusieurs entreprises »
    Quand il suit le lien « Gérer les services »
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                           |
      | Espace de plusieurs entreprises |
      | Gérer les services              |

  Plan du scénario: « Quitter » ferme la session depuis l'écran « <accueil> »
    Étant donné il est arrivé à l'écran « <accueil> »
    Et qu'il connaît l'adresse de cet écran
    Quand il suit le lien « Quitter »
    Et qu'il ouvre directement cette adresse
    Alors l'écran « Authentification » s'affiche

    @CHG23-066
    Exemples:
      | accueil                 |
      | Espace d'une entreprise |

    @CHG23-140
    Exemples:
      | accueil                         |
      | Espace de plusieurs entreprises |

  @CHG23-147
  Scénario: « Voir tous mes dossiers » montre toutes les entreprises
    Étant donné il est arrivé à l'écran « Espace de plusieurs entreprises »
    Quand il suit le lien « Voir tous mes dossiers »
    Alors l'écran « Dossiers » s'affiche
    Et l'espace porte, dans n'importe quel ordre, les entreprises :
      | siren     |
      | 000299001 |
      | 987654321 |

  @ouvert @CHG23-O07
  Plan du scénario: Le service « <service> » a sa page
    Étant donné il est arrivé à l'écran « Espace d'une entreprise »
    Quand il suit le lien « <service> »
    Alors l'écran « Service » s'affiche

    Exemples:
      | service             |
      | Avis CFE            |
      | Dettes fiscales [+] |
